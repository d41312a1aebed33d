// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Bench } from "./Bench";
import type { CodingRound, Group, Waiting } from "./codingQuery";
import type { WaitingWork } from "./useWaiting";

const bench = vi.hoisted(() => ({
  wish: undefined as object | undefined,
  steps: [] as object[],
  sending: false,
  start: vi.fn(),
  undo: vi.fn(),
}));
vi.mock("./useBench", () => ({ useBench: () => bench }));
vi.mock("./SheetPhoto", () => ({ SheetPhoto: () => null }));

afterEach(cleanup);

const wish = { sheetRunId: "run", serial: 1, number: 1, area: { name: { mn: "1-р баг" } }, text: { text: "Худаг" } };

function shown(waits: boolean) {
  bench.wish = waits ? wish : undefined;
  bench.steps = waits ? [] : [{ wish: wish as unknown as Waiting, said: "Худаг" }];
  return bare();
}

function bare() {
  return (
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <Bench
        round={{ id: "round" } as CodingRound}
        waiting={{ count: bench.wish ? 1 : 0 } as WaitingWork}
        typed={1}
        withheld={0}
        unsettled={0}
        groups={[{ id: "well", title: { mn: "Худаг гаргах" } } as Group]}
        reasons={[]}
        grown={() => {}}
        changed={() => {}}
      />
    </WordsProvider>
  );
}

test("after the last wish the keys go on: it can be taken back, and is in hand again", async () => {
  const { rerender } = render(shown(true));
  expect(document.activeElement?.id).toBe("find");
  await act(async () => rerender(shown(false)));
  expect(document.activeElement?.className).toBe("empty");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(bench.undo).toHaveBeenCalledOnce();
  await act(async () => rerender(shown(true)));
  expect(document.activeElement?.id).toBe("find");
});

test("while something is sent neither the step before is taken back nor a form sent again", async () => {
  const buttons = () => [screen.getByText("Хуваах"), screen.getByText("Буцаах (Ctrl+Z)")] as HTMLButtonElement[];
  const { rerender } = render(shown(true));
  await userEvent.keyboard("{F4}");
  bench.steps = [{ wish, said: "Худаг" }];
  bench.sending = true;
  rerender(bare());
  for (const button of buttons()) expect(button.disabled).toBe(true);
  bench.sending = false;
  rerender(bare());
  for (const button of buttons()) expect(button.disabled).toBe(false);
});

test("a new proposal of a title that is there already is not made", async () => {
  render(shown(true));
  await userEvent.keyboard("{F2}");
  const title = document.querySelector("#title") as HTMLInputElement;
  await userEvent.clear(title);
  await userEvent.type(title, " худаг  ГАРГАХ");
  await userEvent.selectOptions(document.querySelector("#sector") as Element, "WATER");
  await userEvent.keyboard("{Enter}");
  await userEvent.click(screen.getByText("Үүсгэж, оруулах"));
  expect(screen.getByText(/Ийм нэртэй санал байна/)).toBeTruthy();
  expect(bench.start).not.toHaveBeenCalled();
});
