import { useClient } from "urql";
import type { DeskProposalQuery, DeskQuery, DeskQueueQuery } from "#shared/graph/generated/graphql";
import { graphql, node } from "#shared/graph/graphql";
import { useAllPages } from "#shared/graph/useAllPages";
import { useAsk } from "#shared/graph/useAsk";

const Desk = graphql(`
  query Desk($id: RoundId!) {
    me { appointment { id office } }
    proposalReasons
    reasons { rescheduling paperVoid unmerging }
    rankReasons
    round(id: $id) {
      id
      kind
      currency
      cancelled
      proposalCount
      terms { legalRules { code name { mn en } citation { mn en } } farMove { number } }
      name { mn en }
      locality { id name { mn en } timeZone children { id name { mn en } } }
      ceiling { amount { amount currency } grade setAt }
      stages { stage status opensAt closesAt openedAt closedAt citation { mn en } }
      collecting: checklist(stage: COLLECTING) { code done }
      held: meetings { concludedAt }
      meetings: checklist(stage: MEETINGS) { code done }
      review: checklist(stage: REVIEW) { code done }
      voting: checklist(stage: VOTING) { code done }
      decision: checklist(stage: DECISION) { code done }
      execution: checklist(stage: EXECUTION) { code done }
      balloting {
        voted closedAt countedAt certifiedAt keysUntil keysDestroyedAt
        papers {
          recorded fault
          area { id name { mn en } }
          protocol { printed counted voided spoiled unused notOnRoll signedAt }
          replaced { signedAt }
        }
        voidings { sheet reason voidedAt approvedAt area { id name { mn en } } }
      }
      allocation { id }
      envelope { committed { amount currency } paid { amount currency } }
      rules { hash budget { amount currency } }
      ballotList { hash }
      roll { hash }
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
        area { id }
        cost { grade amount { amount currency } }
        legality { findings { met } }
        appeal { upheld }
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
        quotes
      }
      legality { findings { rule met name { mn en } } note { erased text } }
      refusal { reason explanation { erased text } }
      rerouted { reason answerDue receiver { mn en } }
      mergedInto { id number title { mn en } writtenTitle { erased text } }
      meetingRanks { rank hands area { id name { mn en } } }
      rank { rank reason returned }
      appeal { upheld appealedAt answerDue overdue grounds { erased text } }
    }
  }
`);

const Tied = graphql(`
  query DeskTied($proposal: String!, $actor: ActorId!) {
    events(first: 1, filter: { stream: $proposal, actor: $actor, type: "review_interest_declared" }) {
      nodes { data }
    }
  }
`);

export type DeskFacts = DeskQuery & { round: NonNullable<DeskQuery["round"]> };
export type DeskRound = DeskFacts["round"];
export type Balloting = NonNullable<DeskRound["balloting"]>;
export type QueueRow = DeskQueueQuery["proposals"]["nodes"][number];
export type DeskProposal = NonNullable<DeskProposalQuery["proposal"]>;

export const useDesk = (id: string) => useAsk(Desk, { id });

export const useDeskProposal = (id: string) => useAsk(Proposal, { id });

/** Whether what its reader said last of a proposal was that they are tied to it. */
export function useTied(proposal: string, appointment?: string): boolean {
  const { data } = useAsk(Tied, { proposal, actor: appointment ?? "" }, !appointment);
  const [last] = data?.events.nodes ?? [];
  return last !== undefined && JSON.parse(last.data).interested === true;
}

/** Asks how its rank stands now; whoever has the proposal before them gets it too. */
export function useRankAgain(id: string) {
  const client = useClient();
  return async () => {
    const { data } = await client.query(node(Proposal), { id } as never, { requestPolicy: "network-only" }).toPromise();
    return (data as DeskProposalQuery | undefined)?.proposal?.rank;
  };
}

const pageOf = ({ proposals }: DeskQueueQuery) => proposals;

/** All proposals of the round, as what is to be done next cannot be told from a part of them. */
export const useQueue = (round: string) => useAllPages(Queue, { round }, pageOf);
