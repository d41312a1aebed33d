// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { At } from "./at";
import type { Contract } from "./moneyQuery";
import { Penalties } from "./Penalties";

const submit = vi.hoisted(() => vi.fn(async () => true));
vi.mock("./penaltyCommands", () => {
  const command = () => ({ submit, sending: false });
  return { useClaimPenalty: command, useRecordPenaltyPaid: command, useWaivePenalty: command };
});

vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

const words = wordsOf("mn", first, { ...codes, ...offices });
const at = {
  round: { id: "round", currency: "MNT", locality: { timeZone: "Asia/Ulaanbaatar" } },
  reasons: { penaltyWaiver: ["mistake"] },
  finances: true,
  again: () => {},
};
const penalty = {
  id: "late",
  amount: { amount: "891000", currency: "MNT" },
  days: 27,
  basis: { mn: "7.2" },
  claimedAt: "2026-11-20T02:00:00Z",
};
const shown = (waivedFor?: string) => (
  <WordsProvider first={words}>
    <h4>Гэрээ</h4>
    <Penalties at={at as unknown as At} contract={{ penalties: [{ ...penalty, waivedFor }] } as unknown as Contract} />
  </WordsProvider>
);

test("a penalty is waived after a question, and where it was waived it is said", async () => {
  const { rerender } = render(shown());
  await userEvent.click(screen.getByText("Алдангиас чөлөөлөх"));
  await userEvent.selectOptions(screen.getByLabelText("Шалтгаан"), "mistake");
  await userEvent.click(screen.getByRole("button", { name: "Чөлөөлснийг бүртгэх" }));
  expect(submit).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Тийм, бүртгэх" }));
  expect(submit).toHaveBeenCalledOnce();
  rerender(shown("mistake"));
  await new Promise(requestAnimationFrame);
  expect(document.activeElement?.textContent).toBe("Бүртгэгдлээ.");
  expect(screen.queryByText("Алдангиас чөлөөлөх")).toBeNull();
});
