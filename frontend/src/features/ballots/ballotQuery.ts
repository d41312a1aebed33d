import type { BallotQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Ballot = graphql(`
  query Ballot($id: RoundId!) {
    round(id: $id) {
      id
      kind
      currency
      cancelled
      name { mn en }
      locality { id name { mn en } timeZone }
      stages { stage status opensAt closesAt closedAt }
      rules { form maxChoices maxRevisions publishOpenings budget { amount currency } }
      ballotList {
        projects {
          number
          cost { amount currency }
          proposal {
            id
            sector
            title { mn en }
            writtenTitle { erased text }
            summary { mn en }
            area { id name { mn en } }
            cost { costedAt grade }
          }
        }
      }
      balloting { onRoll voted countedAt }
    }
  }
`);

export type BallotRound = NonNullable<BallotQuery["round"]>;
export type Rules = NonNullable<BallotRound["rules"]>;
export type Project = NonNullable<BallotRound["ballotList"]>["projects"][number];

/** A round whose list and rules are sealed: there is something to vote on. */
export type VotingRound = BallotRound & { rules: Rules; ballotList: NonNullable<BallotRound["ballotList"]> };

export const hasBallot = (round: BallotRound): round is VotingRound => Boolean(round.rules && round.ballotList);

export const useBallot = (id: string) => useAsk(Ballot, { id });
