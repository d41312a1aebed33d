import { useEffect, useState } from "react";
import { type CombinedError, useClient } from "urql";
import { useReading, useTold } from "#shared/graph/asOf";
import type { ProposalsQuery } from "#shared/graph/generated/graphql";
import { graphql, node } from "#shared/graph/graphql";

const Proposals = graphql(`
  query Proposals($round: RoundId!, $after: String, $asOf: AsOf) {
    round(id: $round, asOf: $asOf) {
      id
      kind
      currency
      cancelled
      name { mn en }
      locality { id name { mn en } timeZone }
      ceiling { amount { amount currency } }
      stages { stage status closesAt }
    }
    proposals(round: $round, first: 100, after: $after, asOf: $asOf) {
      totalCount
      nodes {
        id
        number
        sector
        status
        outcome
        supports
        title { mn en }
        writtenTitle { erased text }
        area { id name { mn en } }
        cost { amount { amount currency } }
        estimate { amount currency }
        refusal { reason }
        rerouted { reason }
        withdrawalReason
        mergedInto { id number }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type ProposalsFacts = ProposalsQuery;
export type ProposalRow = ProposalsQuery["proposals"]["nodes"][number];

type List = {
  /** Of which moment. */
  event?: number | null;
  first?: ProposalsQuery;
  rows: ProposalRow[];
  after?: string | null;
  error?: CombinedError;
  /** When it was seen, where there was no line to ask again. */
  seenAt?: string;
};

type Page = { data?: ProposalsQuery; error?: CombinedError; extensions?: { seenAt?: string } };

/** The list page by page. With a filter all of it is fetched: a filter over half a list would hide without saying so. */
export function useProposals(round: string, whole: boolean) {
  const client = useClient();
  const event = useReading(Proposals, {}).asOf?.event;
  const [known, setList] = useState<List>({ rows: [], event });
  const list: List = known.event === event ? known : { rows: [], event };
  const [wanted, setWanted] = useState(1);
  const pages = Math.ceil(list.rows.length / 100);
  const more = list.first === undefined || (list.after != null && (whole || pages < wanted));

  useTold(more && !list.error, list.error);
  useEffect(() => {
    if (!more || list.error) return;
    let here = true;
    client
      .query(node(Proposals), { round, after: list.after ?? undefined, asOf: event && { event } } as never)
      .toPromise()
      .then(({ data, error, extensions }: Page) => {
        if (!here) return;
        if (!data) return setList({ ...list, error });
        const { nodes, pageInfo } = data.proposals;
        setList({
          event,
          first: list.first ?? data,
          rows: [...list.rows, ...nodes],
          after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
          seenAt: list.seenAt ?? extensions?.seenAt,
        });
      });
    return () => {
      here = false;
    };
  }, [client, round, event, more, list.after, list.error]);

  return {
    asked: {
      data: list.first,
      error: list.error,
      fetching: more,
      seenAt: list.seenAt,
      again: () => setList((known) => ({ ...known, error: undefined })),
    },
    rows: list.rows,
    hasMore: list.after != null,
    more: () => setWanted((before) => before + 1),
  };
}
