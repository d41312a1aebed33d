// @vitest-environment jsdom

import { expect, test, vi } from "vitest";
import { keepToFirstTarget } from "./firstTarget";

test("the second click of a double press on a button that is gone meets nothing", () => {
  keepToFirstTarget();
  const pressed = vi.fn();
  const click = (on: Element | null, detail: number) =>
    on?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail }));
  document.body.innerHTML = `<button class="button primary">send</button><a href="#elsewhere">elsewhere</a>`;
  const [button, link] = [document.querySelector("button"), document.querySelector("a")];
  link?.addEventListener("click", pressed);

  click(button, 1);
  button?.remove();
  expect(click(link, 2)).toBe(false);
  expect(pressed).not.toHaveBeenCalled();

  click(link, 1);
  expect(pressed).toHaveBeenCalledOnce();

  document.body.prepend(button as Element);
  click(button, 1);
  click(link, 2);
  expect(pressed).toHaveBeenCalledTimes(2);
});
