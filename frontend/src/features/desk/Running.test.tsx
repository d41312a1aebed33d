// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import { Fragment, type ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import type { Office } from "#shared/graph/generated/graphql";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { RunningProps } from "./at";
import { Running } from "./Running";

const command = vi.hoisted(() => () => ({ submit: async () => true, sending: false }));
vi.mock("./roundCommands", () => ({
  useOpenStage: command,
  useCloseStage: command,
  useSetCeiling: command,
  useCancelRound: command,
  useRescheduleStage: command,
}));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));
vi.mock("#shared/round/Checklist", () => ({ Checklist: () => null }));
vi.mock("#shared/round/Stages", () => ({
  Stages: ({ round, children }: { round: { stages: unknown[] }; children: (stage: unknown) => ReactNode }) =>
    round.stages.map((stage) => <Fragment key="stage">{children(stage)}</Fragment>),
}));

afterEach(cleanup);

function shownTo(office: Office) {
  const round = {
    id: "round",
    currency: "MNT",
    locality: { timeZone: "Asia/Ulaanbaatar" },
    stages: [{ stage: "COLLECTING", status: "OPEN", opensAt: "2026-09-01T00:00Z", closesAt: "2026-10-01T00:00Z" }],
    held: [],
  } as unknown as RunningProps["round"];
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <Running round={round} office={office} reasons={[]} paperVoids={[]} again={() => {}} />
      </MemoryRouter>
    </WordsProvider>,
  );
  const offered = screen.queryAllByRole("button").length;
  cleanup();
  return offered;
}

test("the stages and the money of a round are for those who run it", () => {
  expect(shownTo("SOCIAL_WORKER")).toBe(0);
  expect(shownTo("HEAD_OF_OFFICE")).toBeGreaterThan(0);
});
