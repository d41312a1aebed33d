import { useCallback, useEffect, useState } from "react";
import { type CombinedError, useClient } from "urql";
import { whenThereIsALine } from "#shared/device/line";
import { useReading, useTold } from "./asOf";
import { type Document, node } from "./graphql";

type Connection<Row> = {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
};

/** Every row of a paged list, for what cannot be told from a part of it. Keep `pageOf` outside the component. */
export function useAllPages<Data, Variables extends object, Row>(
  document: Document<Data, Variables & { after?: string | null }>,
  variables: Variables | undefined,
  pageOf: (data: Data) => Connection<Row>,
) {
  const client = useClient();
  const [rows, setRows] = useState<Row[]>();
  const [error, setError] = useState<CombinedError>();

  const { asOf } = useReading(document, variables ?? {});
  const asked = variables && JSON.stringify({ ...variables, asOf });

  const load = useCallback(async () => {
    if (asked === undefined) return;
    const found: Row[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = { ...JSON.parse(asked), after };
      const { data, error } = await client
        .query(node(document), page as never, { requestPolicy: "network-only" })
        .toPromise();
      if (!data) return setError(error);
      const { nodes, pageInfo }: Connection<Row> = pageOf(data as Data);
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    setError(undefined);
    setRows(found);
  }, [client, document, asked, pageOf]);

  useEffect(() => {
    load();
  }, [load]);

  useTold(asked !== undefined && !rows && !error, error);
  const cutOff = error?.networkError !== undefined;
  useEffect(() => (cutOff ? whenThereIsALine(load) : undefined), [cutOff, load]);

  return { rows, error, load };
}
