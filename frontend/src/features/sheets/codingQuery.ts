import type {
  CodedWishesQuery,
  CodingProposalsQuery,
  CodingQuery,
  WaitingWishesQuery,
} from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAllPages } from "#shared/graph/useAllPages";
import { useAsk } from "#shared/graph/useAsk";

const Coding = graphql(`
  query Coding($id: RoundId!) {
    me { appointment { office } }
    reasons { wishAside }
    round(id: $id) {
      id kind cancelled
      name { mn en }
      locality { id name { mn en } timeZone }
      stages { stage status }
      sheets { id closedAt untyped compared { oneIn open withheld } area { id name { mn en } } wishes { typed uncoded } }
    }
  }
`);

/** Asked for page by page while the clerk works. */
export const WaitingWishes = graphql(`
  query WaitingWishes($round: RoundId!, $area: LocalityId, $after: String) {
    wishes(round: $round, area: $area, state: UNCODED, first: 100, after: $after) {
      totalCount
      nodes { sheetRunId serial number partOf photo text { erased text } area { name { mn en } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const CodedWishes = graphql(`
  query CodedWishes($round: RoundId!, $proposal: ProposalId!, $after: String) {
    wishes(round: $round, proposal: $proposal, first: 50, after: $after) {
      totalCount
      nodes {
        sheetRunId serial number
        text { erased text }
        area { name { mn en } }
        proposal { id }
        trace { act at by { holder { erased text } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const Proposals = graphql(`
  query CodingProposals($round: RoundId!, $after: String) {
    proposals(round: $round, first: 100, after: $after) {
      nodes { id number status title { mn en } writtenTitle { erased text } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type CodingAsked = CodingQuery;
export type CodingRound = NonNullable<CodingQuery["round"]>;
export type Waiting = NonNullable<WaitingWishesQuery["wishes"]>["nodes"][number];
export type CodedWish = NonNullable<CodedWishesQuery["wishes"]>["nodes"][number];
export type Group = CodingProposalsQuery["proposals"]["nodes"][number];

export const useCoding = (id: string) => useAsk(Coding, { id });
export const useCodedWishes = (round: string, proposal: string, after?: string) =>
  useAsk(CodedWishes, { round, proposal, after }, proposal === "");

const pageOf = ({ proposals }: CodingProposalsQuery) => proposals;

/** The proposals that a wish can go into. */
export function useGroups(round: string) {
  const { rows, load } = useAllPages(Proposals, { round }, pageOf);
  return { groups: rows?.filter(({ status }) => status === "SUBMITTED" || status === "ADMITTED"), load };
}
