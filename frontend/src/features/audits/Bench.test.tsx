// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { Audit } from "./auditsQuery";
import { Bench } from "./Bench";

const submit = vi.hoisted(() => vi.fn(async () => true));
const drafts = vi.hoisted(() => ({ findingDrafts: [] as unknown[] }));
vi.mock("./auditCommands", () => {
  const command = () => ({ submit, problem: undefined, sending: false });
  return { useCloseAudit: command, useReleaseFinding: command, useDiscardFindingDraft: command };
});
vi.mock("./auditsQuery", () => ({ useDrafts: () => ({ data: drafts, again: () => {} }) }));
vi.mock("./DraftForm", () => ({ DraftForm: () => null }));
vi.mock("./SampleForm", () => ({ SampleForm: () => null }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));
vi.mock("#shared/form/FilesField", () => ({
  FilesField: ({ id }: { id: string }) => <input name={id} aria-label="Тайлан" />,
  hashesOf: (text: string) => [text],
}));

afterEach(() => {
  cleanup();
  submit.mockClear();
});

const audit = {
  code: "A-1",
  locality: { timeZone: "Asia/Ulaanbaatar" },
  findings: [{}, { closedAt: "2026-01-01T00:00:00Z" }, {}],
} as unknown as Audit;
const words = wordsOf("mn", first, { ...codes, ...offices });
const bench = () => (
  <WordsProvider first={words}>
    <MemoryRouter>
      <Bench audit={audit} again={() => {}} />
    </MemoryRouter>
  </WordsProvider>
);

test("before an audit ends it is said how many findings are still open", async () => {
  render(bench());
  fireEvent.change(screen.getByLabelText("Тайлан"), { target: { value: "ab12" } });
  await userEvent.click(screen.getByText("Аудитыг дуусгах", { selector: "button" }));
  expect(screen.queryByText(/^Хаагаагүй илрүүлэлт: 2\./)).not.toBeNull();
  expect(submit).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText("Тийм, бүртгэх"));
  expect(submit).toHaveBeenCalledOnce();
});

test("once a draft is released or dropped, that it is recorded has the focus, not another draft", async () => {
  const draft = (id: string) => ({ id, version: 1, kind: "DEMAND", title: { mn: id }, evidence: [], changes: [] });
  drafts.findingDrafts = [draft("Худаг"), draft("Гүүр")];
  const { rerender } = render(bench());
  await userEvent.click(screen.getAllByRole("button", { name: "Нийтлэх" })[0] as HTMLElement);
  await userEvent.click(screen.getByRole("button", { name: "Тийм, бүртгэх" }));
  await new Promise(requestAnimationFrame);
  drafts.findingDrafts = [draft("Гүүр")];
  rerender(bench());
  await new Promise(requestAnimationFrame);
  expect(screen.queryByText("Худаг")).toBeNull();
  expect(document.activeElement?.textContent).toBe("Бүртгэгдлээ.");
});
