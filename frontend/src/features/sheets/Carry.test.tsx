// @vitest-environment jsdom

import "fake-indexeddb/auto";
import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { kept } from "#shared/device/presses";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { At } from "./at";
import { Carry } from "./Carry";
import type { Run } from "./sheetsQuery";

vi.mock("./sheetsQuery", () => ({ useHouseholds: () => ({}) }));

afterEach(cleanup);

const at = {
  round: { id: "round", locality: { timeZone: "Asia/Ulaanbaatar" } },
  reasons: { notFound: [] },
  appointment: "office",
} as unknown as At;
const run = {
  id: "run",
  area: { id: "bag", name: { mn: "3-р баг" } },
  sheets: [12, 13].map((serial) => ({ serial, status: "PRINTED" })),
} as unknown as Run;

function tap(timeStamp: number) {
  const click = new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 });
  Object.defineProperty(click, "timeStamp", { value: timeStamp });
  fireEvent(screen.getByText("Өрхөд өгсөн"), click);
}

test("a double tap hands out one sheet, says which, and leaves the next one where it is", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <Carry at={at} runs={[run]} />
      </MemoryRouter>
    </WordsProvider>,
  );
  tap(1000);
  expect(await screen.findByText("0013")).toBeTruthy();
  tap(1200);
  await new Promise((done) => setTimeout(done, 50));
  expect((await kept()).map(({ serial }) => serial)).toEqual([12]);
  expect(screen.getByText("0012: Өрхөд өгсөн").closest("[role=status]")).toBeTruthy();

  tap(2000);
  expect(await screen.findByText("0013: Өрхөд өгсөн")).toBeTruthy();
  expect(await kept()).toHaveLength(2);
});
