// @vitest-environment jsdom

import "fake-indexeddb/auto";
import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Draft, database } from "#shared/device/database";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { LeaveButton } from "./LeaveButton";

const words = wordsOf("mn", first, { ...codes, ...offices });
const done = vi.fn();
const leaving = (office: string) =>
  render(
    <WordsProvider first={words}>
      <LeaveButton offices={[office]} done={done} />
    </WordsProvider>,
  );

beforeEach(() => vi.stubGlobal("fetch", async () => new Response(null, { status: 204 })));

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

test("who began forms is told how many are deleted before they leave, and loses none by staying", async () => {
  for (const name of ["clerk:cost:1", "clerk:due:1", "treasurer:cost:1"]) localStorage.setItem(`typed:${name}`, "[]");
  await (await database()).put("drafts", { round: "clerk:r1" } as Draft);
  leaving("clerk");
  fireEvent.click(screen.getByRole("button"));
  await screen.findByText(/: 3\./);
  const [, stay] = screen.getAllByRole("button");
  fireEvent.click(stay as HTMLElement);
  expect(Object.keys(localStorage)).toHaveLength(3);
  expect(done).not.toHaveBeenCalled();
});

test("who began nothing just leaves", async () => {
  leaving("chair");
  fireEvent.click(screen.getByRole("button"));
  await waitFor(() => expect(done).toHaveBeenCalled());
});
