// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { ReceiptsPage } from "./ReceiptsPage";

const receipt = vi.hoisted(() => ({ status: "COUNTED", batch: 1, choices: ["well"] }));
const well = { id: "well", title: { mn: "Худаг" } };
vi.mock("./ballotQuery", () => ({
  useBallot: () => ({ data: { round: { id: "round", ballotList: { projects: [] } } }, again: () => {} }),
}));
vi.mock("./receiptQuery", () => ({
  useReceipt: () => ({ data: { receipt } }),
  useEffectOf: () => ({
    data: {
      round: {
        allocation: {
          workings: { ballot: { funded: [{ proposal: well, paid: { amount: 1000, currency: "MNT" } }] } },
        },
      },
    },
  }),
}));
vi.mock("./ChosenList", () => ({ ChosenList: () => null }));
vi.mock("#shared/device/crockford", () => ({
  grouped: String,
  normalised: String,
  isReceiptCode: () => true,
}));
vi.mock("#shared/round/RoundFramed", () => ({ RoundFramed: ({ children }: { children: unknown }) => children }));

afterEach(cleanup);

function look(status: string) {
  receipt.status = status;
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <MemoryRouter initialEntries={["/#code"]}>
        <ReceiptsPage />
      </MemoryRouter>
    </WordsProvider>,
  );
  return screen.queryByText(/Худаг/);
}

test("only the ballot that was counted helped to pay for anything", () => {
  expect(look("COUNTED")).toBeTruthy();
  cleanup();
  expect(look("SUPERSEDED")).toBeNull();
});
