// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { Within } from "./at";
import { DueForm } from "./DueForm";
import type { Milestone } from "./plansQuery";

const submit = vi.hoisted(() => vi.fn(async () => true));
vi.mock("./planCommands", () => ({ usePlanMilestone: () => ({ submit, sending: false }) }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

test("another day than the one before needs a reason, and that is said beside it", async () => {
  const round = { locality: { timeZone: "Asia/Ulaanbaatar" } };
  const within = { at: { round, reasons: ["weather"] }, again: () => {} } as unknown as Within;
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <DueForm within={within} milestone={{ id: "dig", dueAt: "2026-09-01T16:00:00Z" } as Milestone} />
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button"));
  expect(document.querySelector("#due-reason-dig-fault")?.textContent).toContain("Заавал бөглөнө үү");
  expect(submit).not.toHaveBeenCalled();
});
