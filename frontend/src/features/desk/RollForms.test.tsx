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
const enter = vi.hoisted(() => vi.fn(async () => true));
vi.mock("./sealCommands", () => ({
  useEnterVoters: () => ({ submit: enter, sending: false }),
  useSealRoll: () => ({ submit: async () => true, sending: false }),
  useRollSoFar: () => ({ data: { round: { rollSoFar: [{ area: one, voters: 120 }] } }, again: () => {} }),
}));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

const round = { id: "round", locality: { children: [one, two] } } as unknown as RunningProps["round"];

test("a list with a line that is no person is not sent, and the line is named", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <RollForms round={round} reasons={[]} paperVoids={[]} again={() => {}} />
    </WordsProvider>,
  );
  await userEvent.selectOptions(screen.getByRole("combobox"), "1-р баг");
  await userEvent.type(screen.getByRole("textbox"), "АБ12345678 Хөшөөт 1{Enter}УБ1234 Хөшөөт 2");
  await userEvent.click(screen.getByRole("button", { name: "Хүмүүсийг жагсаалтад оруулах" }));
  expect(screen.getByText(/Засах мөр: 2/)).toBeTruthy();
  expect(enter).not.toHaveBeenCalled();
});

test("the question before the roll is sealed names the bags with nobody too", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <RollForms round={round} reasons={[]} paperVoids={[]} again={() => {}} />
    </WordsProvider>,
  );
  await userEvent.click(screen.getAllByRole("button").at(-1) as Element);
  expect(screen.getByText(/1-р баг 120; 2-р баг 0/)).toBeTruthy();
});
