// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { At } from "./at";
import type { Contract } from "./moneyQuery";
import { Payments } from "./Payments";

const submit = vi.hoisted(() => vi.fn(async () => true));
vi.mock("./contractCommands", () => ({ useReversePayment: () => ({ submit, sending: false }) }));
vi.mock("./moneyQuery", () => ({ useReversals: () => [{ paymentId: "first", reason: "mistake" }] }));

vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

test("a payment is reversed after a question, and what was reversed says why", async () => {
  const paid = { paidOn: "2026-11-20", amount: { amount: "8800000", currency: "MNT" } };
  const payments = [
    { ...paid, id: "first", order: "ТТ-77", reversed: true },
    { ...paid, id: "second", order: "ТТ-78", reversed: false },
  ] as unknown as Contract["payments"];
  const at = { round: { id: "round" }, reasons: { money: ["mistake"] }, finances: true, again: () => {} };
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <Payments at={at as unknown as At} payments={payments} />
      </MemoryRouter>
    </WordsProvider>,
  );
  expect(document.querySelector("tr .meta")?.textContent).toBe("Алдаа засах");
  await userEvent.selectOptions(screen.getByLabelText("Шалтгаан"), "mistake");
  await userEvent.click(screen.getByRole("button", { name: "Буцаалтыг бүртгэх" }));
  expect(submit).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Тийм, бүртгэх" }));
  expect(submit).toHaveBeenCalledOnce();
});
