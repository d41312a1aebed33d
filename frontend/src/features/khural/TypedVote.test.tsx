// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { At } from "./at";
import type { Motion } from "./sittingQuery";
import { TypedVote } from "./TypedVote";

const submit = vi.hoisted(() => vi.fn(async () => true));
vi.mock("./voteCommands", () => ({ useTypeVote: () => ({ submit }) }));

afterEach(cleanup);

test("who left is marked, and no vote is typed for them", () => {
  const attendance = [{ member: { id: "bold" }, isPresent: false }];
  const at = { sitting: { attendance }, nameOf: () => "Болд", again: () => {} } as unknown as At;
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <TypedVote at={at} motion={{ votes: [] } as unknown as Motion} member="bold" next={() => {}} />
    </WordsProvider>,
  );
  const buttons = screen.getAllByRole<HTMLButtonElement>("button");
  expect(buttons.every(({ disabled }) => disabled)).toBe(true);
  expect(screen.getByText("Гарсан тул санал өгөхгүй")).toBeTruthy();
  fireEvent.keyDown(buttons[0] as HTMLElement, { key: "1" });
  expect(submit).not.toHaveBeenCalled();
});
