// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { DeskFacts } from "./deskQuery";
import { Queue } from "./Queue";

const load = vi.hoisted(() => vi.fn());
vi.mock("./deskQuery", () => ({ useQueue: () => ({ rows: undefined, error: undefined, load }) }));
vi.mock("./Opened", () => ({ Opened: () => null }));

afterEach(cleanup);

const queue = (changes: number) => (
  <WordsProvider first={wordsOf("mn", first, codes)}>
    <MemoryRouter>
      <Queue desk={{ round: { id: "round" } } as DeskFacts} changes={changes} />
    </MemoryRouter>
  </WordsProvider>
);

test("what was recorded of the round asks the queues again", () => {
  const { rerender } = render(queue(0));
  expect(load).not.toHaveBeenCalled();
  rerender(queue(1));
  expect(load).toHaveBeenCalledOnce();
});
