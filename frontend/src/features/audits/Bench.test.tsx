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
vi.mock("./auditCommands", () => ({ useCloseAudit: () => ({ submit, problem: undefined, sending: false }) }));
vi.mock("./auditsQuery", () => ({ useDrafts: () => ({ again: () => {} }) }));
vi.mock("./DraftCard", () => ({ DraftCard: () => null }));
vi.mock("./DraftForm", () => ({ DraftForm: () => null }));
vi.mock("./SampleForm", () => ({ SampleForm: () => null }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));
vi.mock("#shared/form/FilesField", () => ({
  FilesField: ({ id }: { id: string }) => <input name={id} aria-label="Тайлан" />,
  hashesOf: (text: string) => [text],
}));

afterEach(cleanup);

test("before an audit ends it is said how many findings are still open", async () => {
  const audit = { code: "A-1", findings: [{}, { closedAt: "2026-01-01T00:00:00Z" }, {}] } as unknown as Audit;
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <Bench audit={audit} again={() => {}} />
      </MemoryRouter>
    </WordsProvider>,
  );
  fireEvent.change(screen.getByLabelText("Тайлан"), { target: { value: "ab12" } });
  await userEvent.click(screen.getByText("Аудитыг дуусгах", { selector: "button" }));
  expect(screen.queryByText(/^Хаагаагүй илрүүлэлт: 2\./)).not.toBeNull();
  expect(submit).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText("Тийм, бүртгэх"));
  expect(submit).toHaveBeenCalledOnce();
});
