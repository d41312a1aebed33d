import { createContext, useContext, useEffect, useId } from "react";
import type { CombinedError } from "urql";
import type { AsOf } from "./generated/graphql";
import { type Document, node } from "./graphql";

/** What a page has asked: whether the answer is still on its way, or will not come. */
export type State = { fetching: boolean; error?: CombinedError };

/** A page that is read and not worked with. */
export type Reading = {
  /** Without it, as of now. */
  asOf?: AsOf;
  /** When that moment was. */
  now?: string;
  /** Is told of every answer that the page waits for, and when nobody waits for it any longer. */
  told?: (answer: string, state?: State) => void;
};

const Context = createContext<Reading | undefined>(undefined);

export const ReadOnly = Context.Provider;

/** How a document is asked: of which moment, unless it was told one or cannot be asked of the past, and whether only to be read. */
export function useReading<Data, Variables>(document: Document<Data, Variables>, told: object) {
  const reading = useContext(Context);
  const isOfThePast = !("asOf" in told) && String(node(document)).includes("$asOf: AsOf");
  return isOfThePast ? { asOf: reading?.asOf, isRead: reading !== undefined } : { isRead: false };
}

/** Whoever reads the page waits until everything that it asks has come. */
export function useTold(fetching: boolean, error?: CombinedError) {
  const told = useContext(Context)?.told;
  const answer = useId();
  useEffect(() => {
    told?.(answer, { fetching, error });
    return () => told?.(answer);
  }, [told, answer, fetching, error]);
}

/** Whether the page is asked as it was at a moment that its address names. */
export const useIsThen = () => useContext(Context)?.asOf !== undefined;

/** The moment that its address names; none is now. */
export const useMoment = () => useContext(Context)?.asOf;

/** Of which moment a page tells how long something has still to go, or is late. */
export function useNow(): Date {
  const now = useContext(Context)?.now;
  return now ? new Date(now) : new Date();
}

/** Who reads does nothing on the page, whatever their office. */
export const asReader = <Data>(data: Data): Data => {
  const me = (data as { me?: object } | undefined)?.me;
  return me ? { ...data, me: { ...me, appointment: null } } : data;
};
