import { useCallback } from "react";
import { type AnyVariables, type CombinedError, useQuery } from "urql";
import { type Document, node } from "./graphql";

export type Asked<Data> = { data?: Data; error?: CombinedError; fetching: boolean; again: () => void };

/** Asks the host, and again when told. */
export function useAsk<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  pause = false,
): Asked<Data> {
  const [state, ask] = useQuery({
    query: node(document),
    variables: variables as AnyVariables as never,
    pause,
  });
  const again = useCallback(() => ask({ requestPolicy: "network-only" }), [ask]);
  return { data: state.data as Data | undefined, error: state.error, fetching: state.fetching, again };
}
