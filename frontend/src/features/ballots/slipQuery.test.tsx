// @vitest-environment jsdom

import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { type Client, type OperationResult, Provider } from "urql";
import { expect, test } from "vitest";
import { makeSubject } from "wonka";
import { useSlip } from "./slipQuery";

const good = { usable: true, ballots: 0, area: { id: "bag-3", name: { mn: "3-р баг" } }, refusal: null };

test("the answer to one code is not taken for the next one's", () => {
  const answers = { FIRST: makeSubject<OperationResult>(), SECOND: makeSubject<OperationResult>() };
  const client = {
    executeQuery: ({ variables }: { variables: { code: keyof typeof answers } }) => answers[variables.code].source,
  } as unknown as Client;
  const wrapper = ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider>;
  const { result, rerender } = renderHook(({ code }) => useSlip("round", code), {
    wrapper,
    initialProps: { code: "FIRST" as string | undefined },
  });
  act(() => answers.FIRST.next({ data: { slip: good } } as unknown as OperationResult));
  expect(result.current).toEqual(good);

  rerender({ code: "SECOND" });
  expect(result.current).toBeUndefined();
  const other = { ...good, area: { id: "bag-1", name: { mn: "1-р баг" } } };
  act(() => answers.SECOND.next({ data: { slip: other } } as unknown as OperationResult));
  expect(result.current).toEqual(other);

  rerender({ code: undefined });
  expect(result.current).toBeUndefined();
});
