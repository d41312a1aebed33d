import { useCallback, useEffect, useState } from "react";
import { type CombinedError, useClient } from "urql";
import type { WaitingWishesQuery } from "#shared/graph/generated/graphql";
import { node } from "#shared/graph/graphql";
import { type Waiting, WaitingWishes } from "./codingQuery";

/** Fetched before the clerk has come to the last one. */
const FEW = 20;

/** The wishes that wait, fetched in parts while they are worked off from the front. */
export function useWaiting(round: string) {
  const client = useClient();
  const [wishes, setWishes] = useState<readonly Waiting[]>();
  const [after, setAfter] = useState<string | null>("");
  const [error, setError] = useState<CombinedError>();

  const load = useCallback(
    async (from: string) => {
      const variables = { round, after: from || undefined };
      const asked = client.query(node(WaitingWishes), variables as never, { requestPolicy: "network-only" });
      const { data, error } = await asked.toPromise();
      setError(error);
      const page = (data as WaitingWishesQuery | undefined)?.wishes;
      if (!page) return;
      const found = page.nodes;
      setWishes((before) => (from ? [...(before ?? []), ...found] : found));
      setAfter(page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null);
    },
    [client, round],
  );

  const isShort = (wishes?.length ?? 0) < FEW;
  useEffect(() => {
    if (isShort && after !== null) load(after);
  }, [isShort, after, load]);

  return { wishes, setWishes, error, reload: () => load("") };
}
