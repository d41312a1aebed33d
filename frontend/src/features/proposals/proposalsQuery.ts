import { useEffect, useState } from "react";
import { type CombinedError, useClient } from "urql";
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
  const [list, setList] = useState<List>({ rows: [] });
  const [wanted, setWanted] = useState(1);
  const pages = Math.ceil(list.rows.length / 100);
  const more = list.first === undefined || (list.after != null && (whole || pages < wanted));

  useEffect(() => {
    if (!more || list.error) return;
    let here = true;
    client
      .query(node(Proposals), { round, after: list.after ?? undefined } as never)
      .toPromise()
      .then(({ data, error, extensions }: Page) => {
        if (!here) return;
        if (!data) return setList((known) => ({ ...known, error }));
        const { nodes, pageInfo } = data.proposals;
        setList((known) => ({
          first: known.first ?? data,
          rows: [...known.rows, ...nodes],
          after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
          seenAt: known.seenAt ?? extensions?.seenAt,
        }));
      });
    return () => {
      here = false;
    };
  }, [client, round, more, list.after, list.error]);

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
