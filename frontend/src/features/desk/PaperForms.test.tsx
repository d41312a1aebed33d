// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { RunningProps } from "./at";
import type { Balloting } from "./deskQuery";
import { ProtocolForm, VoidSheetForm } from "./PaperForms";

const submit = vi.hoisted(() => vi.fn(async (_: object) => false));
vi.mock("./paperCommands", () => {
  const command = () => ({ submit, refused: { current: "ballot.protocol_meanwhile" }, sending: false });
  return { useSignProtocol: command, useVoidPaperBallot: command };
});
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));
vi.mock("#shared/form/FilesField", () => ({ FilesField: () => null, hashesOf: () => [] }));

afterEach(() => {
  cleanup();
  submit.mockClear();
});

const bag = { id: "bag", name: { mn: "3-р баг" } };
const at = {
  round: { id: "round", locality: { id: "soum", name: { mn: "Сум" }, children: [bag] } },
  paperVoids: ["voted_twice"],
  again: () => {},
} as unknown as RunningProps;
const numbers = { printed: 150, counted: 112, voided: 1, spoiled: 1, unused: 36, notOnRoll: 0 };
const signed = { area: bag, protocol: numbers, replaced: [] } as unknown as Balloting["papers"][number];
const look = vi.fn();
const form = (papers: Balloting["papers"]) => (
  <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
    <ProtocolForm {...at} papers={papers} look={look} />
  </WordsProvider>
);
const press = () => userEvent.click(screen.getByRole("button"));

test("who did not know of another's protocol of the bag is shown it, and sends again knowing", async () => {
  const { rerender } = render(form([]));
  await userEvent.selectOptions(screen.getByRole("combobox"), "bag");
  for (const name of ["printed", "counted", "voided", "spoiled", "unused"])
    await userEvent.type(document.querySelector(`#protocol-${name}`) as Element, "7");
  rerender(form([signed]));
  await press();
  expect(submit.mock.lastCall?.[0]).toMatchObject({ area: "bag", seen: 0 });
  expect(look).toHaveBeenCalledOnce();
  expect(screen.getByText("150")).toBeTruthy();
  await press();
  expect(submit.mock.lastCall?.[0]).toMatchObject({ seen: 1 });
});

test("a number with a blank in it is told at its field and not sent", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <VoidSheetForm {...at} />
    </WordsProvider>,
  );
  await userEvent.selectOptions(document.querySelector("#void-area") as Element, "bag");
  await userEvent.selectOptions(document.querySelector("#void-sheet-reason") as Element, "voted_twice");
  await userEvent.type(document.querySelector("#void-sheet") as Element, "3 117");
  await press();
  expect(screen.getByText("Зайгүй бичнэ үү")).toBeTruthy();
  expect(submit).not.toHaveBeenCalled();
});
