// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { DeskFacts } from "./deskQuery";
import { Queue } from "./Queue";

const load = vi.hoisted(() => vi.fn());
const found = vi.hoisted(() => ({ rows: undefined as object[] | undefined }));
const done = vi.hoisted(() => new Map<string, () => void>());
vi.mock("./deskQuery", () => ({ useQueue: () => ({ rows: found.rows, error: undefined, load }) }));
vi.mock("./Opened", () => ({
  Opened: ({ row, done: its }: { row: { id: string }; done: () => void }) => {
    done.set(row.id, its);
    return <p>open: {row.id}</p>;
  },
}));

afterEach(cleanup);

const queue = (changes: number) => (
  <WordsProvider first={wordsOf("mn", first, codes)}>
    <MemoryRouter initialEntries={["/?task=COST&proposal=a"]}>
      <Queue desk={{ round: { id: "round" } } as DeskFacts} changes={changes} />
    </MemoryRouter>
  </WordsProvider>
);

test("what was recorded of the round asks the queues again", () => {
  const { rerender } = render(queue(0));
  expect(load).not.toHaveBeenCalled();
  rerender(queue(1));
  expect(load).toHaveBeenCalledOnce();
});

test("after a decision the next in the queue is open, but nobody who has gone on is called back", async () => {
  found.rows = ["a", "b", "c"].map((id) => ({ id, status: "SUBMITTED", title: { mn: `Төсөл ${id}` } }));
  render(queue(0));
  await act(async () => done.get("a")?.());
  expect(screen.getByText("open: b")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Төсөл c" }));
  await act(async () => done.get("b")?.());
  expect(screen.getByText("open: c")).toBeTruthy();
});
