// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { AppealForm } from "./AppealForm";
import type { DecisionProps } from "./at";

const submit = vi.hoisted(() => vi.fn(async () => true));
vi.mock("./reviewCommands", () => ({ useDecideAppeal: () => ({ submit, sending: false }) }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

test("before an appeal is decided its office is asked, by the decision", async () => {
  const proposal = { id: "well", appeal: { appealedAt: "2026-03-01T02:00:00Z", grounds: { text: "Газар бий" } } };
  const desk = { round: { locality: { timeZone: "Asia/Ulaanbaatar" } } };
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <AppealForm {...({ proposal, desk, done: () => {} } as unknown as DecisionProps)} />
    </WordsProvider>,
  );
  await userEvent.selectOptions(screen.getByLabelText("Шийдвэр"), "no");
  await userEvent.type(screen.getByLabelText("Хариу, үндэслэл"), "Захирамж алга");
  await userEvent.click(screen.getByRole("button", { name: "Шийдвэрийг бүртгэх" }));
  expect(screen.getByText(/^Гомдлыг хангахгүй орхих уу/)).toBeTruthy();
  expect(submit).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Тийм, бүртгэх" }));
  expect(submit).toHaveBeenCalledWith({ proposalId: "well", upheld: false, answer: "Захирамж алга" });
});
