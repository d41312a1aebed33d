// @vitest-environment jsdom

import "fake-indexeddb/auto";
import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
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

test("a double tap hands out one sheet, says which, and leaves the next one where it is", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <Carry at={at} runs={[run]} />
      </MemoryRouter>
    </WordsProvider>,
  );
  await userEvent.click(screen.getByText("Өрхөд өгсөн"));
  expect(await screen.findByText("0013")).toBeTruthy();
  await userEvent.click(screen.getByText("Өрхөд өгсөн"));
  await new Promise((done) => setTimeout(done, 50));
  expect((await kept()).map(({ serial }) => serial)).toEqual([12]);
  expect(screen.getByText("0012: Өрхөд өгсөн").closest("[role=status]")).toBeTruthy();

  await new Promise((done) => setTimeout(done, 600));
  await userEvent.click(screen.getByText("Өрхөд өгсөн"));
  expect(await screen.findByText("0013: Өрхөд өгсөн")).toBeTruthy();
  expect(await kept()).toHaveLength(2);
});
