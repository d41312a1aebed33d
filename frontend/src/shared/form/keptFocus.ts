import { type RefObject, useLayoutEffect, useRef } from "react";
import { useWords } from "#shared/text/words";

/** Once what was asked for is done and its button goes away, the nearest heading that stays has the focus, and says it. */
export function useKeptFocus(of: RefObject<HTMLElement | null>) {
  const { t } = useWords();
  const done = useRef("");
  useLayoutEffect(
    () => () => {
      const focused = document.activeElement;
      if (!done.current || !of.current || (focused !== document.body && !of.current.contains(focused))) return;
      const around: Element[] = [];
      for (let at = of.current.parentElement; at; at = at.parentElement) around.push(at);
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const near = around.find((at) => at.isConnected && headingIn(at));
        const heading = near && headingIn(near);
        if (!heading) return;
        heading.tabIndex = -1;
        heading.dataset.said = done.current;
        heading.addEventListener("blur", () => delete heading.dataset.said, { once: true });
        heading.focus({ preventScroll: true });
      });
    },
    [of],
  );
  return () => {
    done.current = t("form.recorded");
  };
}

/** A button that was shut while it sent has lost the focus, and gets it back with the answer. */
export const giveFocusBack = (to: () => HTMLElement | null | undefined) =>
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) to()?.focus();
  });

const headingIn = (at: Element) => at.querySelector<HTMLElement>("h1, h2, h3, h4");
