import { useCallback, useEffect, useState } from "react";
import { type CombinedError, useClient } from "urql";
import type { DeskProposalQuery, DeskQuery, DeskQueueQuery } from "#shared/graph/generated/graphql";
import { graphql, node } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Desk = graphql(`
  query Desk($id: RoundId!) {
    me { appointment { id } }
    legalRules { code citation { mn en } }
    proposalReasons
    rankReasons
    round(id: $id) {
      id
      kind
      currency
      cancelled
      name { mn en }
      locality { id name { mn en } timeZone }
      ceiling { amount { amount currency } grade setAt }
      stages { stage status opensAt closesAt openedAt closedAt citation { mn en } }
      collecting: checklist(stage: COLLECTING) { code done }
      meetings: checklist(stage: MEETINGS) { code done }
      review: checklist(stage: REVIEW) { code done }
      voting: checklist(stage: VOTING) { code done }
      decision: checklist(stage: DECISION) { code done }
      execution: checklist(stage: EXECUTION) { code done }
      balloting { closedAt countedAt certifiedAt }
      allocation { id }
    }
  }
`);

const Queue = graphql(`
  query DeskQueue($round: RoundId!, $after: String) {
    proposals(round: $round, first: 100, after: $after) {
      nodes {
        id
        number
        status
        title { mn en }
        writtenTitle { erased text }
        cost { grade }
        legality { checkedAt }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const Proposal = graphql(`
  query DeskProposal($id: ProposalId!) {
    proposal(id: $id) {
      id
      number
      sector
      status
      supports
      submittedAt
      files
      title { mn en }
      writtenTitle { erased text }
      summary { mn en }
      body { erased text }
      area { id name { mn en } }
      estimate { amount currency }
      costs {
        costedAt
        grade
        amount { amount currency }
        yearly { amount currency }
        yearlyPaidBy { mn en }
        basis { erased text }
      }
      legality { findings { rule met } note { erased text } }
      meetingRanks { rank hands area { id name { mn en } } }
      rank { rank reason }
    }
  }
`);

export type DeskFacts = DeskQuery & { round: NonNullable<DeskQuery["round"]> };
export type DeskRound = DeskFacts["round"];
export type QueueRow = DeskQueueQuery["proposals"]["nodes"][number];
export type DeskProposal = NonNullable<DeskProposalQuery["proposal"]>;

export const useDesk = (id: string) => useAsk(Desk, { id });

export const useDeskProposal = (id: string) => useAsk(Proposal, { id });

/** All proposals of the round, as what is to be done next cannot be told from a part of them. */
export function useQueue(round: string) {
  const client = useClient();
  const [rows, setRows] = useState<QueueRow[]>();
  const [error, setError] = useState<CombinedError>();

  const load = useCallback(async () => {
    const found: QueueRow[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const asked = client.query(node(Queue), { round, after } as never, { requestPolicy: "network-only" });
      const { data, error }: { data?: DeskQueueQuery; error?: CombinedError } = await asked.toPromise();
      if (!data) return setError(error);
      found.push(...data.proposals.nodes);
      const { hasNextPage, endCursor } = data.proposals.pageInfo;
      after = hasNextPage ? endCursor : null;
    }
    setError(undefined);
    setRows(found);
  }, [client, round]);

  useEffect(() => {
    load();
  }, [load]);

  return { rows, error, load };
}
