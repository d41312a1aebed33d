import { useCallback, useEffect, useMemo, useRef } from "react";
import { type AnyVariables, type CombinedError, type RequestPolicy, useQuery } from "urql";
import { whenThereIsALine } from "#shared/device/line";
import { asReader, useReading, useTold } from "./asOf";
import { type Document, node } from "./graphql";

export type Asked<Data> = {
  data?: Data;
  error?: CombinedError;
  fetching: boolean;
  /** When it was seen, where there was no line to ask again. */
  seenAt?: string;
  again: () => void;
};

/** Asks the host, of the moment that the address names, and again when told or when the line is back. */
export function useAsk<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  pause = false,
  requestPolicy?: RequestPolicy,
): Asked<Data> {
  const { asOf, isRead } = useReading(document, variables as object);
  const [state, ask] = useQuery({
    query: node(document),
    variables: (asOf ? { ...variables, asOf } : variables) as AnyVariables as never,
    pause,
    requestPolicy,
  });
  const again = useCallback(() => ask({ requestPolicy: "network-only" }), [ask]);
  const seenAt: string | undefined = state.extensions?.seenAt;
  const cutOff = seenAt !== undefined || state.error?.networkError !== undefined;
  useEffect(() => (cutOff ? whenThereIsALine(again) : undefined), [cutOff, again]);
  useTold(state.fetching, state.error);
  const answer = useSeen(JSON.stringify({ ...variables, asOf }), state.data, cutOff);
  const data = useMemo(() => (isRead ? asReader(answer) : answer), [isRead, answer]);
  return { data: data as Data | undefined, error: state.error, fetching: state.fetching, seenAt, again };
}

/** What was answered last to the same question stays in sight while there is no line to ask again. */
function useSeen<Data>(question: string, data: Data | undefined, cutOff: boolean): Data | undefined {
  const seen = useRef<{ question: string; data: Data }>(undefined);
  if (data) seen.current = { question, data };
  return data ?? (cutOff && seen.current?.question === question ? seen.current.data : undefined);
}
