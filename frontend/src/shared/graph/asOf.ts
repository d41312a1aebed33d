import { createContext, useContext } from "react";
import type { AsOf } from "./generated/graphql";
import { type Document, node } from "./graphql";

const Context = createContext<AsOf | undefined>(undefined);

/** The moment that the address names; none is now. */
export const AsOfMoment = Context.Provider;

/** The moment for a document that can be asked of the past, and was not told which. */
export function useMomentFor<Data, Variables>(document: Document<Data, Variables>, told: object): AsOf | undefined {
  const moment = useContext(Context);
  return moment && !("asOf" in told) && String(node(document)).includes("$asOf: AsOf") ? moment : undefined;
}

/** Nobody works in the past: who asks of it reads, whatever their office. */
export const asReader = <Data>(data: Data): Data => {
  const me = (data as { me?: object } | undefined)?.me;
  return me ? { ...data, me: { ...me, appointment: null } } : data;
};
