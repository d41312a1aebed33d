// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { SENDING } from "#shared/graph/recorded";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Afresh } from "./Afresh";

afterEach(cleanup);

const words = wordsOf("mn", first, { ...codes, ...offices });

const form = (shows: string) => (
  <WordsProvider first={words}>
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
  </WordsProvider>
);
const typed = () => screen.getByRole<HTMLInputElement>("textbox").value;

test("what others change leaves what is typed; one's own success begins with what is there then", async () => {
  const user = userEvent.setup();
  const { rerender } = render(form("2026"));
  await user.type(screen.getByRole("textbox"), "!");
  rerender(form("2027"));
  expect(typed()).toBe("2026!");
  expect(screen.queryByText("Бүртгэгдлээ.")).toBeNull();
  await user.click(screen.getByRole("button"));
  expect(screen.getByText("Бүртгэгдлээ.")).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("Бүртгэгдлээ.");
  expect(typed()).toBe("2027");
  rerender(form("2028"));
  expect(typed()).toBe("2028");
  await user.type(screen.getByRole("textbox"), "!");
  rerender(form("2029"));
  expect(typed()).toBe("2028!");
});

test("recorded is said of the last that was sent only", async () => {
  render(form("2026"));
  await userEvent.click(screen.getByRole("button"));
  expect(screen.getByText("Бүртгэгдлээ.")).toBeTruthy();
  act(() => void dispatchEvent(new Event(SENDING)));
  expect(screen.queryByText("Бүртгэгдлээ.")).toBeNull();
});
