// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { Audit, Draft } from "./auditsQuery";
import { DraftForm } from "./DraftForm";

const submit = vi.hoisted(() => vi.fn());
vi.mock("./auditCommands", () => ({ useSaveFindingDraft: () => ({ submit, sending: false }) }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

const words = wordsOf("mn", first, { ...codes, ...offices });
const audit = { code: "A-1", locality: { timeZone: "Asia/Ulaanbaatar" } } as Audit;

const form = (draft?: Draft) => (
  <WordsProvider first={words}>
    <DraftForm audit={audit} draft={draft} refresh={() => {}} done={() => {}} />
  </WordsProvider>
);

test("a day that has passed is refused at its field", async () => {
  const { container } = render(form());
  const field = (name: string) => container.querySelector<HTMLInputElement>(`#draft-${name}-new`);
  await userEvent.type(field("title") as HTMLInputElement, "Худаг");
  await userEvent.type(field("due") as HTMLInputElement, "2020-01-01");
  await userEvent.click(screen.getByRole("button"));
  expect(submit).not.toHaveBeenCalled();
  expect(field("due")?.getAttribute("aria-invalid")).toBe("true");
});

test("of what another auditor saved meanwhile only what differs is told, the title too", async () => {
  const draft = { id: "d", version: 1, kind: "DEMAND", title: { mn: "Худаг" }, text: "Гүн 40 м", evidence: [7] };
  const { container, rerender } = render(form(draft as unknown as Draft));
  rerender(form({ ...draft, version: 2, title: { mn: "Хоёр худаг" } } as unknown as Draft));
  const told = () => [...container.querySelectorAll(".notice dd")].map((value) => value.textContent);
  expect(told()).toEqual(["Хоёр худаг"]);
  await userEvent.click(screen.getByRole("button", { name: "Уншсан, өөрийнхөөрөө үргэлжлүүлэх" }));
  rerender(form({ ...draft, version: 3, title: { mn: "Хоёр худаг" }, text: "", evidence: [7, 8] } as unknown as Draft));
  expect(told()).toEqual(["–", "7, 8"]);
});
