// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Outbox } from "./Outbox";

const waiting = vi.hoisted(() => ({ ballots: [] as object[] }));
vi.mock("#shared/device/outbox", () => ({ useKept: () => waiting.ballots, isGoing: () => false }));
vi.mock("#shared/round/JustReceived", () => ({ JustReceived: () => null }));
vi.mock("./castBallot", () => ({ useDrain: () => async () => {} }));

afterEach(cleanup);

test("what the page says of the round is asked anew once a ballot is refused, and not before", () => {
  const refused = vi.fn();
  const shown = () => (
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <Outbox round="round" refused={refused} />
    </WordsProvider>
  );
  waiting.ballots = [{ nonce: "1", tries: 0 }];
  const { rerender } = render(shown());
  expect(refused).not.toHaveBeenCalled();

  waiting.ballots = [{ nonce: "1", tries: 0, refusal: { code: "round.stage_closed", parameters: [] } }];
  rerender(shown());
  rerender(shown());
  expect(refused).toHaveBeenCalledTimes(1);
});
