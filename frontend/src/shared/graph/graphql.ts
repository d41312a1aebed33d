import type { AnyVariables, TypedDocumentNode } from "urql";
import type { graphql as typed } from "./generated/gql";
import type { TypedDocumentString } from "./generated/graphql";

/**
 * A document is its own text at run time; only its types come from the generated files. So each route carries the
 * documents that it sends, and no table of all of them stands in the first one.
 */
export const graphql = ((source: string) => source) as unknown as typeof typed;

export type Document<Data, Variables> = TypedDocumentString<Data, Variables>;

/** The same document under the name that urql knows. */
export const node = <Data, Variables>(document: Document<Data, Variables>) =>
  document as unknown as TypedDocumentNode<Data, Variables extends AnyVariables ? Variables : never>;
