// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { act, cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Agenda } from "./Agenda";
import type { At } from "./at";

vi.mock("./ItemOpened", () => ({ ItemOpened: ({ item }: { item: { number: number } }) => <h3>{item.number}</h3> }));

afterEach(cleanup);

test("the page shows the item that its address names, and paper shows all", () => {
  const medium = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal("matchMedia", () => medium);
  const agenda = [1, 2, 3].map((number) => ({ number, title: { mn: "Төсөл" } }));
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <MemoryRouter initialEntries={["/?item=2"]}>
        <Agenda at={{ sitting: { agenda } } as unknown as At} />
      </MemoryRouter>
    </WordsProvider>,
  );
  const opened = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(opened()).toEqual(["2"]);

  medium.matches = true;
  act(() => void medium.dispatchEvent(new Event("change")));
  expect(opened()).toEqual(["1", "2", "3"]);
});
