// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { Afresh } from "./Afresh";

afterEach(cleanup);

const form = (shows: string) => (
  <Afresh at={{ again: () => {} }} shows={shows}>
    {({ again }) => (
      <>
        <input defaultValue={shows} />
        <button type="button" onClick={again}>
          send
        </button>
      </>
    )}
  </Afresh>
);
const typed = () => screen.getByRole<HTMLInputElement>("textbox").value;

test("what others change leaves what is typed; one's own success begins with what is there then", async () => {
  const user = userEvent.setup();
  const { rerender } = render(form("2026"));
  await user.type(screen.getByRole("textbox"), "!");
  rerender(form("2027"));
  expect(typed()).toBe("2026!");
  await user.click(screen.getByRole("button"));
  expect(typed()).toBe("2027");
  rerender(form("2028"));
  expect(typed()).toBe("2028");
  await user.type(screen.getByRole("textbox"), "!");
  rerender(form("2029"));
  expect(typed()).toBe("2028!");
});
