// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { At } from "./at";
import { Opening } from "./Opening";

vi.mock("./sittingCommands", () => ({ useVoteOnOpening: () => ({ submit: async () => true, sending: false }) }));
vi.mock("./CountFields", () => ({ CountFields: () => null, countFieldsOf: () => [], countsOf: () => ({}) }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));
vi.mock("./VoteSplit", () => ({ VoteSplit: () => null }));

afterEach(cleanup);

const step = (name: string, votedAt: string) => ({ step: name, carried: true, votedAt, tally: {}, arithmetic: {} });

/** Each vote carries the next step, as the host would tell. */
function Sitting() {
  const [votes, setVotes] = useState(0);
  const steps = ["SECRETARY", "AGENDA"];
  const sitting = { status: "OPEN", present: 9, rules: { opening: steps }, opening: [] as object[] };
  sitting.opening = steps.slice(0, votes).map((name) => step(name, name));
  return <Opening at={{ sitting, keeps: true, again: () => setVotes(votes + 1) } as unknown as At} />;
}

test("after each step who voted hears that it is recorded, after the last one too", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <Sitting />
    </WordsProvider>,
  );
  for (const left of [1, 0]) {
    await userEvent.click(screen.getByRole("button"));
    expect(document.activeElement?.textContent).toBe("Бүртгэгдлээ.");
    expect(screen.queryAllByRole("button")).toHaveLength(left);
  }
});
