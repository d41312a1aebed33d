// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";
import { ReadOnly } from "#shared/graph/asOf";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Proposers } from "./Proposers";
import type { ProposalFacts } from "./proposalQuery";

afterEach(cleanup);

function links(asOf?: { event: number }) {
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <MemoryRouter>
        <ReadOnly value={asOf && { asOf }}>
          <Proposers proposal={{ id: "well", status: "SUBMITTED", thread: [] } as unknown as ProposalFacts} />
        </ReadOnly>
      </MemoryRouter>
    </WordsProvider>,
  );
  const found = screen.queryAllByRole("link").length;
  cleanup();
  return found;
}

test("its proposer changes and withdraws what is now, and nothing of what was", () => {
  expect(links()).toBe(2);
  expect(links({ event: 4150 })).toBe(0);
});
