// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Downloads } from "./Downloads";
import type { ResultsRound } from "./resultsQuery";

const me = vi.hoisted(() => ({ appointment: null as { office: string } | null }));
vi.mock("#shared/graph/meQuery", () => ({ useKnownMe: () => ({ data: { me } }) }));

afterEach(cleanup);

function leadsTo(office?: string) {
  me.appointment = office ? { office } : null;
  const round = { id: "0123456789", year: 2026, currency: "MNT", balloting: null } as unknown as ResultsRound;
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <MemoryRouter>
        <Downloads round={round} />
      </MemoryRouter>
    </WordsProvider>,
  );
  const link = screen.queryByRole("link", { name: "Өөр журмаар тооцож үзэх" });
  cleanup();
  return link !== null;
}

test("other rules are offered to those who may try them: the offices of rounds and the khural", () => {
  expect([undefined, "TREASURY", "MONITOR"].map(leadsTo)).toEqual([false, false, false]);
  expect(["GOVERNOR", "CHAIR", "MEMBER"].map(leadsTo)).toEqual([true, true, true]);
});
