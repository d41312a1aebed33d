import { useEffect, useState } from "react";
import { type CombinedError, useClient } from "urql";
import type { HistoryQuery } from "#shared/graph/generated/graphql";
import { graphql, node } from "#shared/graph/graphql";

const History = graphql(`
  query History($round: RoundId!, $first: Int!, $after: String) {
    history(round: $round, first: $first, after: $after) {
      totalCount
      nodes {
        number id stream version type at actor office channel reason basis document data leafIndex leafHash
        proposal { id number title { mn en } writtenTitle { erased text } } milestone { mn en }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type RecordedEvent = HistoryQuery["history"]["nodes"][number];

const PAGE = 100;

/** The record of a round, newest first, page by page. */
export function useHistory(round: string) {
  const client = useClient();
  const [events, setEvents] = useState<RecordedEvent[]>();
  const [total, setTotal] = useState(0);
  const [after, setAfter] = useState<string | null>();
  const [wanted, setWanted] = useState(1);
  const [error, setError] = useState<CombinedError>();
  const loaded = events?.length ?? 0;
  const more = !error && after !== null && loaded < wanted * PAGE;

  useEffect(() => {
    if (!more) return;
    let here = true;
    client
      .query(node(History), { round, first: PAGE, after: after ?? undefined } as never)
      .toPromise()
      .then(({ data, error: problem }: { data?: HistoryQuery; error?: CombinedError }) => {
        if (!here) return;
        if (!data) return setError(problem);
        const { nodes, pageInfo, totalCount } = data.history;
        setEvents((known) => [...(known ?? []), ...nodes]);
        setTotal(totalCount);
        setAfter(pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null);
      });
    return () => {
      here = false;
    };
  }, [client, round, more, after]);

  return {
    events,
    total,
    error,
    hasMore: after != null,
    more: () => setWanted((before) => before + 1),
    again: () => setError(undefined),
  };
}
