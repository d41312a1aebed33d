// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { At } from "./at";
import { SecretForm } from "./SecretForm";
import type { Motion } from "./sittingQuery";

const submit = vi.hoisted(() => vi.fn(async () => true));
vi.mock("./voteCommands", () => ({ useVoteInSecret: () => ({ submit, sending: false }) }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

test("tellers are ticked one by one, and where they are too few the first of them has the focus", async () => {
  const attendance = ["bold", "dorj", "tuya"].map((id) => ({ member: { id }, isPresent: true }));
  const sitting = { id: "sitting", rules: { tellers: 2 }, attendance, agenda: [] };
  const at = { sitting, nameOf: ({ id }: { id: string }) => id, again: () => {} } as unknown as At;
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <SecretForm at={at} motion={{ id: "motion", item: 1 } as unknown as Motion} />
    </WordsProvider>,
  );
  for (const field of screen.getAllByRole("textbox")) await userEvent.type(field, "1");
  await userEvent.click(screen.getByLabelText("tuya"));
  await userEvent.click(screen.getByRole("button", { name: "Тооллогыг бүртгэх" }));
  expect(document.activeElement).toBe(screen.getByLabelText("bold"));
  expect(screen.getByRole("group").textContent).toContain("Тоологчдыг сонгоно уу");
  expect(submit).not.toHaveBeenCalled();
  await userEvent.click(screen.getByLabelText("dorj"));
  await userEvent.click(screen.getByRole("button", { name: "Тооллогыг бүртгэх" }));
  expect(submit).toHaveBeenCalledWith(expect.objectContaining({ tellers: ["dorj", "tuya"], issued: 1 }));
});
