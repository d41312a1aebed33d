// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { CostForm } from "./CostForm";
import type { DeskFacts, DeskProposal } from "./deskQuery";

const submit = vi.hoisted(() => vi.fn(async (_: object) => false));
const refused = { current: "proposal.costed_meanwhile" };
vi.mock("./reviewCommands", () => ({ useCostProposal: () => ({ submit, refused, sending: false }) }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));
vi.mock("#shared/form/FilesField", () => ({ FilesField: () => null, hashesOf: () => [] }));

afterEach(cleanup);

const cost = { amount: { amount: "7000000", currency: "MNT" }, grade: "CHECKED", costedAt: "2026-03-01T00:00:00Z" };
const look = vi.fn();
const form = (costs: object[]) => (
  <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
    <CostForm
      proposal={{ id: "well", costs: costs.map((other) => ({ ...other, quotes: [] })) } as unknown as DeskProposal}
      desk={{ round: { currency: "MNT", locality: { timeZone: "Asia/Ulaanbaatar" } } } as DeskFacts}
      done={() => {}}
      look={look}
    />
  </WordsProvider>
);
const press = () => userEvent.click(screen.getByRole("button"));
const field = (id: string) => document.querySelector(`#${id}`) as HTMLInputElement;

test("who did not know of another's cost is shown it, keeps what is typed, and sends it knowing", async () => {
  const { rerender } = render(form([]));
  await userEvent.type(field("cost"), "8000000");
  await userEvent.type(field("basis"), "Үнийн санал");
  const kept = vi.fn();
  document.addEventListener("input", ({ target }) => kept((target as HTMLInputElement).name), { once: true });
  await press();
  expect(kept).toHaveBeenCalledWith("seen-costs");
  expect(submit.mock.lastCall?.[0]).toMatchObject({ seen: 0 });
  expect(look).toHaveBeenCalledOnce();
  rerender(form([cost]));
  expect(screen.getByText(/7,000,000/)).toBeTruthy();
  expect(field("cost").value).toContain("8");
  await press();
  expect(submit.mock.lastCall?.[0]).toMatchObject({ seen: 1 });
});
