// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { RoundFacts } from "./roundQuery";
import { StageLinks } from "./StageLinks";

afterEach(cleanup);

function linksOf(held: readonly object[], official: boolean) {
  const round = { id: "round", stages: [{ stage: "REVIEW", status: "OPEN" }], held } as unknown as RoundFacts;
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <StageLinks round={round} stage="REVIEW" official={official} />
      </MemoryRouter>
    </WordsProvider>,
  );
  const found = screen.queryAllByRole("link").length;
  cleanup();
  return found;
}

test("where a round has no stage for meetings, who lives there is led to those only that were called", () => {
  expect(linksOf([], false)).toBe(0);
  expect(linksOf([{}], false)).toBe(1);
  expect(linksOf([], true)).toBe(1);
});
