// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { Appointment, Body } from "./administrationQuery";
import { BodySection } from "./BodySection";

const submit = vi.fn(async () => true);
const command = { submit, sending: false };
vi.mock("./administrationQuery", () => ({ useGrantOffice: () => command, useEndOffice: () => command }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(() => {
  cleanup();
  submit.mockClear();
});

const words = wordsOf("mn", first, { ...codes, ...offices });
const body = { id: "b", kind: "GOVERNORS_OFFICE", name: { mn: "Тамгын газар" } } as unknown as Body;
const held = {
  id: "1",
  office: "HEAD_OF_OFFICE",
  from: "2026-01-01",
  holder: { text: "С.Сувд", erased: false },
} as unknown as Appointment;
const again = vi.fn();

const draw = () =>
  render(
    <WordsProvider first={words}>
      <BodySection
        body={body}
        held={[held]}
        open={false}
        people={[{ ...held, offices: [held.office] }]}
        accountOf={() => undefined}
        again={again}
      />
    </WordsProvider>,
  );

test("whoever was just appointed, to an office that was chosen, is seen in the unfolded list", async () => {
  draw();
  expect(document.querySelector("details")?.open).toBe(false);
  await userEvent.type(screen.getByLabelText("Овог нэр"), "Н.Түрхэн");
  fireEvent.change(screen.getByLabelText("Эхлэх өдөр"), { target: { value: "2026-01-01" } });
  await userEvent.click(screen.getByText("Томилгоог бүртгэх"));
  expect(again).not.toHaveBeenCalled();
  await userEvent.selectOptions(screen.getByLabelText("Албан тушаал"), "FINANCE_HEAD");
  await userEvent.click(screen.getByText("Томилгоог бүртгэх"));
  expect(again).toHaveBeenCalledOnce();
  expect(document.querySelector("details")?.open).toBe(true);
});

test("an office ends only after a question, and that it is recorded has the focus", async () => {
  draw();
  fireEvent.change(document.querySelector("#on-1") as Element, { target: { value: "2026-12-01" } });
  await userEvent.click(screen.getByText("Чөлөөлснийг бүртгэх"));
  expect(submit).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText("Тийм, бүртгэх"));
  expect(submit).toHaveBeenCalledOnce();
  expect(document.activeElement?.textContent).toBe("Бүртгэгдлээ.");
});
