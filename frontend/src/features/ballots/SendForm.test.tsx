// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { VotingRound } from "./ballotQuery";
import { SendForm } from "./SendForm";

const slip = { usable: true, ballots: 0, area: { id: "bag", name: { mn: "3-р баг" } }, refusal: null };

vi.mock("./slipQuery", () => ({
  useSlip: (_: string, code?: string) => (code ? slip : undefined),
  useSlipAnswer: () => async () => slip,
}));
vi.mock("./castBallot", () => ({ useDrain: () => async () => {} }));

const waiting = vi.hoisted(() => ({ ballots: [] as object[] }));
vi.mock("#shared/device/outbox", () => ({
  useKept: () => waiting.ballots,
  handOver: async () => ({ nonce: "1" }),
  waitingBallots: async () => [{ nonce: "1" }],
}));

const round = { id: "round", rules: { maxRevisions: 2 } } as unknown as VotingRound;

async function askedAfter(ballots: number, chosen: readonly string[] = []) {
  slip.ballots = ballots;
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <MemoryRouter>
        <SendForm
          round={round}
          sum={{ chosen: chosen.map((id) => ({ proposal: { id } })), spent: { amount: "0", currency: "MNT" } } as never}
        />
      </MemoryRouter>
    </WordsProvider>,
  );
  await userEvent.type(screen.getByRole("textbox"), CODE);
}

const CODE = "7K3M9X2P";

afterEach(cleanup);

test("the last permitted change may be sent", async () => {
  await askedAfter(2);
  expect(screen.getByText(/шинэ сонголт өмнөхийг солино/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Сонголтоо илгээх" })).toBeTruthy();
});

test("after the last permitted change there is nothing to send", async () => {
  await askedAfter(3);
  expect(screen.getByText(/өөрчлөх эрх дууссан/)).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

test("a ballot that waits on the device is not offered again, another slip's is", async () => {
  waiting.ballots = [{ slip: CODE, choices: ["well"] }];
  await askedAfter(0, ["well"]);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.queryByText(/Хараахан илгээгээгүй/)).toBeNull();
  cleanup();
  waiting.ballots = [{ slip: "7K3M9X2A", choices: ["well"] }];
  await askedAfter(0, ["well"]);
  expect(screen.getByRole("button", { name: "Сонголтоо илгээх" })).toBeTruthy();
  waiting.ballots = [];
});

test("after a press without a line, where the ballot waits has the focus", async () => {
  const place = document.body.appendChild(Object.assign(document.createElement("div"), { id: "outbox", tabIndex: -1 }));
  await askedAfter(0, ["well"]);
  await userEvent.click(screen.getByRole("button", { name: "Сонголтоо илгээх" }));
  await waitFor(() => expect(document.activeElement).toBe(place));
  place.remove();
});
