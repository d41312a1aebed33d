// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { act, cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { useBench } from "./useBench";
import type { WaitingWork } from "./useWaiting";

const sent = vi.hoisted(() => [] as string[]);
vi.mock("./codingCommands", () => {
  const command = (name: string) => () => ({
    submit: async () => sent.push(name) > 0,
    refused: { current: undefined },
    sending: false,
  });
  return {
    useCodeWish: command("code"),
    useUncodeWish: command("uncode"),
    useSetWishAside: command("aside"),
    useSplitWish: command("split"),
    useJoinWish: command("join"),
    useNewGroup: command("make"),
  };
});

afterEach(cleanup);

const wishes = [{ sheetRunId: "run", serial: 1, number: 1, text: { text: "Худаг" } }];
const words = ({ children }: { children: ReactNode }) => (
  <WordsProvider first={wordsOf("mn", first, codes)}>{children}</WordsProvider>
);

test("a wish is split once, and nothing is taken back until its parts are here", async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  const waiting = { wishes, drop: () => {}, reload: () => arrived } as unknown as WaitingWork;
  const { result } = renderHook(() => useBench("round", waiting, () => {}), { wrapper: words });
  await act(async () => void (await result.current.code("well", "Худаг")));
  await act(async () => void result.current.split(["Худаг", "Зам"]));
  expect(result.current.sending).toBe(true);
  await act(async () => void result.current.split(["Худаг", "Зам"]));
  await act(async () => void result.current.undo());
  expect(sent).toEqual(["code", "split"]);
  await act(async () => arrive());
  expect(result.current.sending).toBe(false);
});
