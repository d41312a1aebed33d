// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { At } from "./at";
import { CloseForms } from "./CloseForms";

const submit = vi.hoisted(() => vi.fn(async (_: object) => true));
vi.mock("./sheetCommands", () => ({ useCloseSheets: () => ({ submit, sending: false }) }));

afterEach(cleanup);

const run = {
  id: "run",
  area: { id: "bag", name: { mn: "3-р баг" } },
  missing: [2, 3, 4],
  sheets: [
    { serial: 1, status: "RETURNED" },
    { serial: 2, status: "HANDED_OUT" },
    { serial: 3, status: "PRINTED" },
    { serial: 4, status: "PRINTED" },
  ],
};
const at = { round: { id: "round", sheets: [run] }, again: () => {} } as unknown as At;

test("who closes reads which sheets were never handed out and which are not back, and both are named", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <CloseForms at={at} />
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Хаах", hidden: true }));
  expect(screen.getByText(/Өрхөд өгөөгүй хуудас: 0003–0004\. Буцаж ирээгүй хуудас: 0002\./)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /Тийм/, hidden: true }));
  expect(submit.mock.lastCall?.[0]).toEqual({ sheetRunId: "run", missing: [2, 3, 4] });
});
