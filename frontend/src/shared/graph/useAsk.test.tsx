// @vitest-environment jsdom

import { act, cleanup, render, screen } from "@testing-library/react";
import { CombinedError, Provider } from "urql";
import { afterEach, expect, test } from "vitest";
import { makeSubject } from "wonka";
import type { Document } from "./graphql";
import { useAsk } from "./useAsk";

afterEach(cleanup);

const question = "query { me { signedIn } }" as unknown as Document<{ said: string }, { of: string }>;

function Page({ of }: { of: string }) {
  const { data, error } = useAsk(question, { of });
  return <p>{data?.said ?? (error ? "failed" : "waiting")}</p>;
}

test("what was seen stays while there is no line, and never as the answer to another question", () => {
  const answers = makeSubject<object>();
  const client = { executeQuery: () => answers.source, suspense: false } as never;
  const page = (of: string) => (
    <Provider value={client}>
      <Page of={of} />
    </Provider>
  );
  const { rerender } = render(page("one"));
  const cutOff = { error: new CombinedError({ networkError: new Error("no line") }) };
  act(() => answers.next({ data: { said: "seen" } }));
  act(() => answers.next({ data: undefined, ...cutOff }));
  expect(screen.getByText("seen")).toBeTruthy();
  rerender(page("two"));
  act(() => answers.next({ data: undefined, ...cutOff }));
  expect(screen.getByText("failed")).toBeTruthy();
});
