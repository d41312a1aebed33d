import { useCallback, useEffect, useState } from "react";
import { type CombinedError, useClient } from "urql";
import type { WaitingWishesQuery } from "#shared/graph/generated/graphql";
import { node } from "#shared/graph/graphql";
import { type Waiting, WaitingWishes } from "./codingQuery";
import { inPlace, otherSheet, sheetOf, startingAt } from "./waiting";

/** Fetched before the clerk has come to the last one. */
const FEW = 20;

/** `count` is of all that wait, fetched or not. */
type Queue = { wishes: readonly Waiting[]; count: number };

/** The wishes of a round, or of one of its bags, that wait; fetched in parts while they are worked off from the front. */
export function useWaiting(round: string, area: string | undefined) {
  const client = useClient();
  const [queue, setQueue] = useState<Queue>();
  const [after, setAfter] = useState<string | null>("");
  const [error, setError] = useState<CombinedError>();

  const load = useCallback(
    async (from: string, away?: Waiting) => {
      const variables = { round, area, after: from || undefined };
      const asked = client.query(node(WaitingWishes), variables as never, { requestPolicy: "network-only" });
      const { data, error } = await asked.toPromise();
      setError(error);
      const page = (data as WaitingWishesQuery | undefined)?.wishes;
      if (!page) return;
      setQueue((before) => {
        const [inHand] = before?.wishes ?? [];
        const sheet = away ? otherSheet(page.nodes, away) : inHand && sheetOf(inHand);
        const found = from ? [...(before?.wishes ?? []), ...page.nodes] : startingAt(page.nodes, sheet);
        return { wishes: inPlace(found), count: page.totalCount };
      });
      setAfter(page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null);
    },
    [client, round, area],
  );

  const isShort = (queue?.wishes.length ?? 0) < FEW;
  useEffect(() => {
    if (isShort && after !== null) load(after);
  }, [isShort, after, load]);

  const set = (change: (wishes: readonly Waiting[]) => readonly Waiting[]) =>
    setQueue((before) => {
      if (!before) return before;
      const wishes = change(before.wishes);
      return { wishes, count: before.count + wishes.length - before.wishes.length };
    });

  return {
    wishes: queue?.wishes,
    count: queue?.count,
    error,
    drop: (wish: Waiting) => set((wishes) => wishes.filter((other) => other !== wish)),
    /** In front, and without the parts into which it had been split. */
    putBack: (wish: Waiting, parts: readonly Waiting[]) =>
      set((wishes) => [wish, ...wishes.filter((other) => !parts.includes(other))]),
    reload: () => load(""),
    goElsewhere: (from: Waiting) => load("", from),
  };
}

export type WaitingWork = ReturnType<typeof useWaiting>;
