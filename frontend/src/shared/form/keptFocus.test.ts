// @vitest-environment jsdom

import { expect, test, vi } from "vitest";
import { giveFocusBack } from "./keptFocus";

test("a button that opens only some frames later has the focus then", async () => {
  const button = document.body.appendChild(document.createElement("button"));
  button.disabled = true;
  giveFocusBack(() => button);
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(document.body);
  button.disabled = false;
  await vi.waitFor(() => expect(document.activeElement).toBe(button));
});
