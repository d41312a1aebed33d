import type { RoundQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Round = graphql(`
  query Round($id: RoundId!, $asOf: AsOf) {
    me { appointment { id } }
    round(id: $id, asOf: $asOf) {
      id
      kind
      year
      currency
      cancelled
      openedAt
      name { mn en }
      proposalCount
      locality { id name { mn en } timeZone parent { id name { mn en } } }
      held: meetings { id }
      ceiling { amount { amount currency } grade setAt }
      stages { stage status opensAt closesAt openedAt closedAt citation { mn en } }
      collecting: checklist(stage: COLLECTING) { code done }
      meetings: checklist(stage: MEETINGS) { code done }
      review: checklist(stage: REVIEW) { code done }
      voting: checklist(stage: VOTING) { code done }
      decision: checklist(stage: DECISION) { code done }
      execution: checklist(stage: EXECUTION) { code done }
      rules {
        hash sealedAt form maxChoices maxRevisions minBatch minSupport publishOpenings ruleKey tieBreak witnessQuorum
        conditions { minShare minSharePerCost whenFull topUpFrom shares { sector area { id name { mn en } } atMost reserved } }
        budget { amount currency }
      }
      ballotList { hash sealedAt projects { number cost { amount currency } } }
      roll { hash sealedAt areas { voters area { id name { mn en } } } }
      balloting {
        onRoll voted closedAt countedAt certifiedAt keysUntil keysDestroyedAt
        areas { onRoll voted area { id name { mn en } } }
      }
      allocation { id allocatedAt }
    }
  }
`);

export type RoundFacts = NonNullable<RoundQuery["round"]>;

export const useRound = (id: string) => useAsk(Round, { id });
