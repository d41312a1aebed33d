import { type MouseEvent, useRef } from "react";

/** So soon after another, a tap was meant for the button that stood under the finger before. */
const SOON = 600;

/** Lets one tap through to the buttons inside, and not the second of a double tap. */
export function useOneTap() {
  const last = useRef(Number.NEGATIVE_INFINITY);
  return (event: MouseEvent<HTMLElement>) => {
    // The tap on its label brings the click of a field of files.
    if (event.target instanceof HTMLInputElement) return;
    if (event.timeStamp - last.current >= SOON) {
      last.current = event.timeStamp;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
