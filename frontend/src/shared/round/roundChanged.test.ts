// @vitest-environment jsdom

import { act, renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useRoundChanges } from "./roundChanged";

const heard = vi.hoisted(() => ({ data: undefined as object | undefined }));
vi.mock("urql", () => ({ useSubscription: () => [heard] }));
vi.mock("#shared/graph/graphql", () => ({ graphql: () => ({}), node: () => ({}) }));

test("what was recorded asks again once, however its reader asks", () => {
  vi.useFakeTimers();
  const again = vi.fn();
  const { rerender } = renderHook(() => useRoundChanges("round", () => again()));
  heard.data = { roundChanged: { event: 1 } };
  for (let rendering = 0; rendering < 3; rendering++) {
    rerender();
    act(() => vi.advanceTimersByTime(3000));
  }
  expect(again).toHaveBeenCalledOnce();
});
