// @vitest-environment jsdom

import "fake-indexeddb/auto";
import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { database, type KeptReceipt } from "#shared/device/database";
import { receiptsOf } from "#shared/device/outbox";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { BallotRound } from "./ballotQuery";
import { Receipt } from "./Receipt";

vi.mock("./verdict", () => ({ useVerdict: () => undefined }));

const round = { id: "round", locality: { timeZone: "Asia/Ulaanbaatar" } } as unknown as BallotRound;
const receipt = {
  round: "round",
  code: "0123456789ABCDEF8",
  choices: [],
  receivedAt: "2027-01-01T00:00:00Z",
  revision: 1,
};

afterEach(cleanup);

test("a receipt is removed from the device only after it was asked", async () => {
  await (await database()).put("receipts", receipt as unknown as KeptReceipt);
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <MemoryRouter>
        <Receipt round={round} receipt={receipt as unknown as KeptReceipt} />
      </MemoryRouter>
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Энэ төхөөрөмжөөс арилгах" }));
  expect(await receiptsOf("round")).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Тийм, арилгах" }));
  await waitFor(async () => expect(await receiptsOf("round")).toEqual([]));
});
