// @vitest-environment jsdom

import codes from "virtual:texts/en/codes";
import first from "virtual:texts/en/first";
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ReadOnly } from "#shared/graph/asOf";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Deadline } from "./Deadline";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const deadline = (now?: string) =>
  render(
    <WordsProvider first={wordsOf("en", first, codes)}>
      <ReadOnly value={now ? { asOf: { event: 470 }, now } : undefined}>
        <Deadline at="2026-04-01T10:00:00Z" zone="Asia/Ulaanbaatar" />
      </ReadOnly>
    </WordsProvider>,
  ).container;

test("a page of the past tells the days that were left then", () => {
  vi.useFakeTimers({ now: new Date("2026-11-28T00:00:00Z") });
  expect(deadline("2026-03-30T10:00:00Z").textContent).toContain("2 days left");
  cleanup();
  expect(deadline().textContent).toContain("The time is over");
});

test("a deadline that passes while somebody looks is over for them too", () => {
  vi.useFakeTimers({ now: new Date("2026-04-01T09:59:00Z") });
  const said = deadline();
  expect(said.textContent).toContain("Ends today");
  act(() => void vi.advanceTimersByTime(61_000));
  expect(said.textContent).toContain("The time is over");
});
