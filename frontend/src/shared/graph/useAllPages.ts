import { useCallback, useEffect, useState } from "react";
import { type CombinedError, useClient } from "urql";
import { type Document, node } from "./graphql";

type Connection<Row> = {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
};

/** Every row of a paged list, for what cannot be told from a part of it. Keep `pageOf` outside the component. */
export function useAllPages<Data, Row>(
  document: Document<Data, { round: string; after?: string | null }>,
  round: string | undefined,
  pageOf: (data: Data) => Connection<Row>,
) {
  const client = useClient();
  const [rows, setRows] = useState<Row[]>();
  const [error, setError] = useState<CombinedError>();

  const load = useCallback(async () => {
    if (round === undefined) return;
    const found: Row[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const asked = client.query(node(document), { round, after } as never, { requestPolicy: "network-only" });
      const { data, error } = await asked.toPromise();
      if (!data) return setError(error);
      const { nodes, pageInfo }: Connection<Row> = pageOf(data as Data);
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    setError(undefined);
    setRows(found);
  }, [client, document, round, pageOf]);

  useEffect(() => {
    load();
  }, [load]);

  return { rows, error, load };
}
