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

/** So long a page may take until it shows the answer that it has. */
const FRAMES = 60;

/** A button that was shut while it sent has lost the focus, and gets it back with the answer: once it can be pressed. */
export function giveFocusBack(to: () => HTMLElement | null | undefined, frames = FRAMES) {
  requestAnimationFrame(() => {
    const focused = document.activeElement;
    if (focused !== document.body && !focused?.matches(":disabled")) return;
    const button = to();
    button?.focus();
    const hasIt = button?.matches(":not(:disabled)") && document.activeElement === button;
    if (!hasIt && frames > 0) giveFocusBack(to, frames - 1);
  });
}

const headingIn = (at: Element) => at.querySelector<HTMLElement>("h1, h2, h3, h4");
