import type { ResultsQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Results = graphql(`
  query Results($id: RoundId!, $asOf: AsOf) {
    me { appointment { office } }
    round(id: $id, asOf: $asOf) {
      id
      kind
      year
      currency
      cancelled
      name { mn en }
      locality { id name { mn en } timeZone }
      stages { stage status closesAt }
      resolutions {
        id number status adoptedOn
        title { mn en }
        body { id name { mn en } }
        amends { id }
        amendedBy { id year number }
        rescindedBy { id year number }
        annex {
          total { amount currency }
          lines { number difference proposal { id } title { mn en } amount { amount currency } }
          leftOut { reason proposal { id number title { mn en } writtenTitle { erased text } } }
        }
      }
      rules {
        form ruleKey tieBreak publishOpenings hash
        conditions { minShare minSharePerCost whenFull topUpFrom shares { sector area { id name { mn en } } atMost reserved } }
      }
      balloting {
        onRoll voted closedAt countedAt certifiedAt openingsPublished
        areas { onRoll voted area { id name { mn en } } }
        papers {
          recorded
          area { id name { mn en } }
          protocol { printed counted voided spoiled unused notOnRoll }
          replaced { signedAt }
        }
        tally {
          votes
          proposal { id number title { mn en } writtenTitle { erased text } }
          byArea { votes area { id } }
        }
      }
      allocation {
        id ruleKey tieBreak inputDigest allocatedAt
        budget { amount currency }
        spent { amount currency }
        left { amount currency }
        steps {
          rank votes verdict tiedWithNext
          cost { amount currency }
          leftBefore { amount currency }
          moneyThere { amount currency }
          because { id number }
          proposal { id number sector title { mn en } writtenTitle { erased text } }
        }
      }
    }
  }
`);

export type ResultsRound = NonNullable<ResultsQuery["round"]>;
export type Counted = NonNullable<ResultsRound["balloting"]>;
export type Allocation = NonNullable<ResultsRound["allocation"]>;
export type Step = Allocation["steps"][number];

export const useResults = (id: string) => useAsk(Results, { id });
