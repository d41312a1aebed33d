// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Ballot } from "./Ballot";
import type { VotingRound } from "./ballotQuery";

const mnt = (million: number) => ({ amount: String(million * 1_000_000), currency: "MNT" });
const project = (number: string, million: number, title: string) =>
  ({
    number,
    cost: mnt(million),
    proposal: { id: number, sector: "WATER", title: { mn: title }, writtenTitle: { erased: false, text: title } },
  }) as VotingRound["ballotList"]["projects"][number];

const round = {
  id: "round",
  locality: { timeZone: "Asia/Ulaanbaatar" },
  rules: { form: "KNAPSACK", maxChoices: null, budget: mnt(100) },
  ballotList: { projects: [project("N01", 60, "Гүний худаг"), project("N02", 50, "Гэрэлтүүлэг")] },
} as unknown as VotingRound;

const shown = () =>
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <MemoryRouter>
        <Ballot round={round} />
      </MemoryRouter>
    </WordsProvider>,
  );

beforeEach(() => localStorage.clear());
afterEach(cleanup);

test("a press that does not fit is answered with how much is missing", async () => {
  shown();
  await userEvent.click(screen.getByRole("button", { name: "Сонгох: Гүний худаг" }));
  await userEvent.click(screen.getByRole("button", { name: "Сонгох: Гэрэлтүүлэг" }));
  const note = screen.getByText(/Үлдсэн мөнгө хүрэхгүй/);
  expect(note.textContent?.replaceAll("\u00a0", " ")).toContain("Дутуу: 10 сая ₮");
  expect(screen.getByRole("button", { name: "Сонгох: Гэрэлтүүлэг" }).getAttribute("aria-pressed")).toBe("false");
});

test("what was chosen is still chosen when the page is opened again", async () => {
  shown();
  await userEvent.click(screen.getByRole("button", { name: "Сонгох: Гүний худаг" }));
  cleanup();
  shown();
  expect(screen.getByRole("button", { name: "Сонгосон: Гүний худаг" }).getAttribute("aria-pressed")).toBe("true");
});
