import type { RoundAsOfQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const RoundAsOf = graphql(`
  query RoundAsOf($id: RoundId!, $asOf: AsOf) {
    round(id: $id, asOf: $asOf) {
      id
      kind
      cancelled
      name { mn en }
      locality { id name { mn en } timeZone }
      proposalCount
      ceiling { amount { amount currency } grade }
      stages { stage status openedAt closedAt opensAt closesAt }
      rules { hash }
      ballotList { hash projects { number } }
      roll { hash areas { voters } }
      balloting { onRoll voted countedAt certifiedAt }
      allocation { spent { amount currency } }
    }
  }
`);

export type RoundThen = NonNullable<RoundAsOfQuery["round"]>;

export const useRoundAsOf = (id: string, event?: number) =>
  useAsk(RoundAsOf, { id, asOf: event === undefined ? null : { event } });
