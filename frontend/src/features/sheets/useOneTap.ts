import { type MouseEvent, useRef } from "react";

/** So soon after another and so near it, a tap was meant for the button that stood under the finger before. */
const SOON = 600;
const NEAR = 24;

/** Lets one tap through to the buttons inside, and not the second of a double tap. */
export function useOneTap() {
  const last = useRef({ at: Number.NEGATIVE_INFINITY, x: 0, y: 0 });
  return (event: MouseEvent<HTMLElement>) => {
    // The tap on its label brings the click of a field of files.
    if (event.target instanceof HTMLInputElement) return;
    // A key goes to the button that has the focus, wherever others stand.
    if (event.detail === 0) return;
    const { timeStamp: at, clientX: x, clientY: y } = event;
    const { current: before } = last;
    if (at - before.at >= SOON || Math.hypot(x - before.x, y - before.y) >= NEAR) {
      last.current = { at, x, y };
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
