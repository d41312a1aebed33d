import type {
  EventFilter,
  MoneyThenQuery,
  ProposalThenQuery,
  ResolutionThenQuery,
  StopsQuery,
} from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAllPages } from "#shared/graph/useAllPages";

const Stops = graphql(`
  query Stops($filter: EventFilter!, $after: String) {
    events(filter: $filter, first: 100, after: $after) { nodes { number at type } pageInfo { hasNextPage endCursor } }
  }
`);

export const ProposalThen = graphql(`
  query ProposalThen($id: ProposalId!, $asOf: AsOf) {
    proposal(id: $id, asOf: $asOf) {
      number status supports
      title { mn en }
      writtenTitle { erased text }
      estimate { amount currency }
      cost { grade amount { amount currency } yearly { amount currency } }
      rank { rank reason }
      meetingRanks { rank hands }
      legality { checkedAt }
      refusal { reason }
      files
    }
  }
`);

export const ResolutionThen = graphql(`
  query ResolutionThen($id: ResolutionId!, $asOf: AsOf) {
    resolution(id: $id, asOf: $asOf) {
      year number status signedAt
      title { mn en }
      amendedBy { number }
      rescindedBy { number }
      annex { total { amount currency } lines { number title { mn en } amount { amount currency } } }
    }
  }
`);

export const MoneyThen = graphql(`
  query MoneyThen($id: RoundId!, $asOf: AsOf) {
    round(id: $id, asOf: $asOf) {
      name { mn en }
      envelope {
        total { amount currency }
        earmarked { amount currency }
        committed { amount currency }
        paid { amount currency }
        retained { amount currency }
        free { amount currency }
        irregularities { rule }
        projects {
          proposal { id number title { mn en } writtenTitle { erased text } }
          earmarked { amount currency }
          committed { amount currency }
          paid { amount currency }
        }
      }
    }
  }
`);

export type ProposalThen = NonNullable<ProposalThenQuery["proposal"]>;
export type ResolutionThen = NonNullable<ResolutionThenQuery["resolution"]>;
export type MoneyThen = NonNullable<MoneyThenQuery["round"]>;

const stopsOf = (data: StopsQuery) => data.events;

/** Newest first. */
export const useStops = (filter?: EventFilter) => useAllPages(Stops, filter && { filter }, stopsOf);
