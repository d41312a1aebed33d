// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { AppealTold } from "./AppealTold";
import type { ProposalFacts } from "./proposalQuery";

afterEach(cleanup);

test("the answer to an appeal is open, whatever it is", () => {
  const proposal = {
    appeal: {
      appealedAt: "2026-03-01T02:00:00Z",
      upheld: false,
      grounds: { text: "Газар бий" },
      answer: { text: "Захирамж алга" },
    },
    round: { locality: { timeZone: "Asia/Ulaanbaatar" } },
  };
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <AppealTold proposal={proposal as unknown as ProposalFacts} />
    </WordsProvider>,
  );
  expect(screen.getByText(/Захирамж алга/).closest("details")).toBeNull();
  expect(screen.getByText("Газар бий").closest("details")).not.toBeNull();
});
