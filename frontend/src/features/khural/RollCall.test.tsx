// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { At } from "./at";
import { RollCall } from "./RollCall";
import type { Motion } from "./sittingQuery";

const idle = vi.hoisted(() => () => ({ submit: async () => true, sending: false }));
vi.mock("./voteCommands", () => ({ useAbandonRollCall: idle, useCloseRollCall: idle, useCastVote: idle }));

afterEach(cleanup);

const motion = { rollCall: "DEVICE", text: { mn: "Жагсаалт" }, votes: [], entitled: [{ id: "member" }] };

const draw = (me: string) =>
  render(
    <MemoryRouter>
      <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
        <RollCall
          at={{ me, offices: [{ id: "presidium" }, { id: "member", office: "MEMBER" }] } as unknown as At}
          motion={motion as unknown as Motion}
        />
      </WordsProvider>
    </MemoryRouter>,
  );

test("a member votes, and one who came in by another office is shown the way to this one", () => {
  draw("member");
  expect(screen.getAllByRole("button")).toHaveLength(3);
  expect(screen.queryByRole("link")).toBeNull();
  cleanup();
  draw("presidium");
  expect(screen.queryAllByRole("button")).toHaveLength(0);
  expect(screen.getByRole("link").getAttribute("href")).toBe("/profile");
});
