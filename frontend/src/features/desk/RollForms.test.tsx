// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { RunningProps } from "./at";
import { RollForms } from "./RollForms";

const [one, two] = ["1-р баг", "2-р баг"].map((mn) => ({ id: mn, name: { mn } }));
vi.mock("./sealCommands", () => ({
  useEnterVoters: () => ({ submit: async () => true, sending: false }),
  useSealRoll: () => ({ submit: async () => true, sending: false }),
  useRollSoFar: () => ({ data: { round: { rollSoFar: [{ area: one, voters: 120 }] } }, again: () => {} }),
}));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

test("the question before the roll is sealed names the bags with nobody too", async () => {
  const round = { id: "round", locality: { children: [one, two] } } as unknown as RunningProps["round"];
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <RollForms round={round} reasons={[]} paperVoids={[]} again={() => {}} />
    </WordsProvider>,
  );
  await userEvent.click(screen.getAllByRole("button").at(-1) as Element);
  expect(screen.getByText(/1-р баг 120; 2-р баг 0/)).toBeTruthy();
});
