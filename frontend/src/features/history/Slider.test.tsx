// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Slider } from "./Slider";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const words = wordsOf("mn", first, { ...codes, ...offices });
const choose = vi.fn();
const numbered = (from: number) =>
  Array.from({ length: 200 - from }, (_, index) => ({ number: from + index, at: "2026-03-01T00:00:00Z", type: "x" }));

const slider = (from: number, loading: boolean) => (
  <WordsProvider first={words}>
    <MemoryRouter>
      <Slider id="s" title="Then" events={numbered(from)} zone="Asia/Ulaanbaatar" choose={choose} loading={loading} />
    </MemoryRouter>
  </WordsProvider>
);

test("who wants the first moment comes to the first of all, though older ones were still to come", () => {
  const { rerender } = render(slider(100, true));
  fireEvent.change(screen.getByRole("slider"), { target: { value: "0" } });
  expect(choose).not.toHaveBeenCalled();
  rerender(slider(1, false));
  expect(choose).toHaveBeenCalledWith("1");
});

test("a moment between two stops is told as what it is, and not as the stop before it", () => {
  const props = { id: "s", title: "Then", zone: "Asia/Ulaanbaatar", choose };
  render(
    <WordsProvider first={words}>
      <MemoryRouter>
        <Slider {...props} events={numbered(190)} chosen="9999" />
      </MemoryRouter>
    </WordsProvider>,
  );

  expect(screen.getByRole("status").textContent).toMatch(/9999.*199/);
});

test("every key counts, though the address has not followed yet, and it follows once", () => {
  vi.useFakeTimers();
  choose.mockClear();
  const shown = (chosen?: string) => (
    <WordsProvider first={words}>
      <MemoryRouter>
        <Slider id="s" title="Then" zone="Asia/Ulaanbaatar" choose={choose} events={numbered(0)} chosen={chosen} />
      </MemoryRouter>
    </WordsProvider>
  );
  const place = () => Number(screen.getByRole<HTMLInputElement>("slider").value);
  const { rerender } = render(shown());
  for (let press = 0; press < 20; press++)
    fireEvent.change(screen.getByRole("slider"), { target: { value: String(place() - 1) } });
  expect(place()).toBe(179);
  act(() => vi.runAllTimers());
  expect(choose.mock.calls).toEqual([["179"]]);
  rerender(shown("179"));
  rerender(shown("5"));
  expect(place()).toBe(5);
});

test("the moment leads to its event", () => {
  render(
    <WordsProvider first={words}>
      <MemoryRouter>
        <Slider id="s" title="Then" zone="Asia/Ulaanbaatar" choose={choose} events={numbered(190)} chosen="195" />
      </MemoryRouter>
    </WordsProvider>,
  );
  expect(screen.getByRole("link").getAttribute("href")).toBe("/events/195");
});
