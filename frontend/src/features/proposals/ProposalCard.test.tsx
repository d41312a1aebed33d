// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { ProposalCard } from "./ProposalCard";
import type { ProposalRow } from "./proposalsQuery";

afterEach(cleanup);

const reason = "Газрын асуудал шийдэгдээгүй";

function card(status: string) {
  const proposal = { id: "well", sector: "WATER", supports: 0, status, refusal: { reason: "no_land" } };
  const { container } = render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <MemoryRouter>
        <ProposalCard proposal={{ ...proposal, writtenTitle: { text: "Худаг" } } as unknown as ProposalRow} />
      </MemoryRouter>
    </WordsProvider>,
  );
  return container.textContent;
}

test("the reason of a refusal stands there while it is refused, and goes once an appeal is upheld", () => {
  expect(card("REFUSED")).toContain(reason);
  expect(card("SUBMITTED")).not.toContain(reason);
});
