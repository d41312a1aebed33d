// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { Audit, Draft } from "./auditsQuery";
import { DraftCard } from "./DraftCard";

const refused = vi.hoisted(() => () => ({ submit: async () => false, problem: "Хувилбар 3", sending: false }));
vi.mock("./auditCommands", () => ({ useReleaseFinding: refused, useDiscardFindingDraft: refused }));
vi.mock("./DraftForm", () => ({ DraftForm: () => null }));

afterEach(cleanup);

test("who releases what another changed meanwhile looks again, and the question names the version", async () => {
  const audit = { code: "A-1", locality: { timeZone: "Asia/Ulaanbaatar" } } as Audit;
  const draft = { id: "d", version: 2, kind: "DEMAND", title: { mn: "Худаг" }, evidence: [], changes: [] };
  const refresh = vi.fn();
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <DraftCard audit={audit} draft={draft as unknown as Draft} refresh={refresh} saved={() => {}} done={() => {}} />
      </MemoryRouter>
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Нийтлэх" }));
  expect(screen.queryByText(/^Хувилбар 2: .*Худаг/)).not.toBeNull();
  refresh.mockReset();
  await userEvent.click(screen.getByRole("button", { name: "Тийм, бүртгэх" }));
  expect(refresh).toHaveBeenCalledOnce();
});
