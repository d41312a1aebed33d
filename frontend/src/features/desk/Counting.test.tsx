// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import type { Office } from "#shared/graph/generated/graphql";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { RunningProps } from "./at";
import { Counting } from "./Counting";

const command = vi.hoisted(() => () => ({ submit: async () => true, sending: false }));
vi.mock("./roundCommands", () => ({ useAllocate: command, useCertifyTally: command, useCountBallots: command }));
vi.mock("./Papers", () => ({ Papers: () => null }));
vi.mock("#shared/round/KeysTerm", () => ({ KeysTerm: () => null }));

afterEach(cleanup);

const balloting = { closedAt: "2026-09-01", countedAt: "2026-09-01", certifiedAt: "2026-09-01" };

function shownTo(office: Office, part: object) {
  const round = { id: "round", locality: {}, balloting: part } as unknown as RunningProps["round"];
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <Counting round={round} office={office} reasons={[]} paperVoids={[]} again={() => {}} />
      </MemoryRouter>
    </WordsProvider>,
  );
  const offered = screen.queryAllByRole("button").map(({ textContent }) => textContent);
  cleanup();
  return offered;
}

test("each step is offered to those who may take it", () => {
  expect(shownTo("CHAIR", { ...balloting, certifiedAt: null })).toEqual(["Дүнг баталгаажуулах"]);
  expect(shownTo("HEAD_OF_OFFICE", { ...balloting, certifiedAt: null })).toEqual([]);
  expect(shownTo("CHAIR", balloting)).toEqual([]);
  expect(shownTo("HEAD_OF_OFFICE", balloting)).toEqual(["Журмаар төсөл шалгаруулах"]);
});

test("who may not take the next step is told which offices may", () => {
  const round = { id: "round", locality: {}, balloting: { ...balloting, countedAt: null, certifiedAt: null } };
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <Counting
          round={round as unknown as RunningProps["round"]}
          office="GOVERNOR"
          reasons={[]}
          paperVoids={[]}
          again={() => {}}
        />
      </MemoryRouter>
    </WordsProvider>,
  );
  expect(screen.getByText(/Хурлын нарийн бичгийн дарга, Хурлын дарга/)).toBeTruthy();
});
