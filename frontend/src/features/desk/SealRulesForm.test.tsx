// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { RunningProps } from "./at";
import { SealRulesForm } from "./SealRulesForm";

const submit = vi.hoisted(() => vi.fn(async () => true));
vi.mock("./sealCommands", () => ({ useSealRules: () => ({ submit, sending: false }) }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

const round = {
  id: "round",
  locality: { children: [] },
  ceiling: { amount: { amount: "150000000", currency: "MNT" }, grade: "PROVISIONAL" },
} as unknown as RunningProps["round"];
const field = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
const fault = (id: string) => document.querySelector(`#${id}-fault`)?.textContent;
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("a number out of bounds is told beside its field, and what is sealed for ever is asked first", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <SealRulesForm round={round} reasons={[]} paperVoids={[]} again={() => {}} />
    </WordsProvider>,
  );
  await userEvent.selectOptions(field("rule-key"), "greedy_cost");
  for (const [id, value] of [
    ["max-choices", "0"],
    ["max-revisions", "101"],
    ["min-batch", "201"],
  ] as const) {
    await userEvent.clear(field(id));
    await userEvent.type(field(id), value);
  }
  await press("Журмыг битүүмжлэх");
  expect(fault("max-choices")).toContain("1 буюу");
  expect(fault("max-revisions")).toContain("0-ээс 100");
  expect(fault("min-batch")).toContain("1-ээс 200");

  await userEvent.clear(field("max-choices"));
  for (const id of ["max-revisions", "min-batch"]) {
    await userEvent.clear(field(id));
    await userEvent.type(field(id), "20");
  }
  await press("Журмыг битүүмжлэх");
  expect(screen.getByText(/150,000,000 ₮, урьдчилсан. Битүүмжлэх журам/)).toBeTruthy();
  expect(submit).not.toHaveBeenCalled();
  await press("Тийм, бүртгэх");
  expect(submit).toHaveBeenCalledOnce();
});
