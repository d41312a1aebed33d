// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { Audit } from "./auditsQuery";
import { DraftForm } from "./DraftForm";

const submit = vi.hoisted(() => vi.fn());
vi.mock("./auditCommands", () => ({ useSaveFindingDraft: () => ({ submit, sending: false }) }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

test("a day that has passed is refused at its field", async () => {
  const audit = { code: "A-1", locality: { timeZone: "Asia/Ulaanbaatar" } } as Audit;
  const { container } = render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <DraftForm audit={audit} refresh={() => {}} done={() => {}} />
    </WordsProvider>,
  );
  const field = (name: string) => container.querySelector<HTMLInputElement>(`#draft-${name}-new`);
  await userEvent.type(field("title") as HTMLInputElement, "Худаг");
  await userEvent.type(field("due") as HTMLInputElement, "2020-01-01");
  await userEvent.click(screen.getByRole("button"));
  expect(submit).not.toHaveBeenCalled();
  expect(field("due")?.getAttribute("aria-invalid")).toBe("true");
});
