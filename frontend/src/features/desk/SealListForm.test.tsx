// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { RunningProps } from "./at";
import { SealListForm } from "./SealListForm";

const heard = vi.hoisted(() => ({ again: () => {} }));
const load = vi.hoisted(() => vi.fn());
const rows = ["1", "2"].map((id) => ({
  id,
  number: id,
  status: "ADMITTED",
  title: { mn: id },
  cost: { grade: "CHECKED", amount: { amount: "1000", currency: "MNT" } },
}));
vi.mock("./deskQuery", () => ({ useQueue: () => ({ rows, load }) }));
vi.mock("./sealCommands", () => ({ useSealBallotList: () => ({ submit: async () => true, sending: false }) }));
vi.mock("#shared/round/roundChanged", () => ({
  useRoundChanges: (_: string, again: () => void) => {
    heard.again = again;
  },
}));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

test("the list follows what is recorded, and the question says that more can come", async () => {
  const stages = [{ stage: "COLLECTING", status: "OPEN" }];
  const round = { id: "round", currency: "MNT", stages } as unknown as RunningProps["round"];
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <SealListForm round={round} reasons={[]} paperVoids={[]} again={() => {}} />
    </WordsProvider>,
  );
  heard.again();
  expect(load).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole("button"));
  expect(load).toHaveBeenCalledTimes(2);
  expect(screen.getByText(/шинэ төслийн санал ирж болно. Битүүмжлэх төсөл: 2/)).toBeTruthy();
});
