import type { WhatIfQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Workings = graphql(`
  query Workings($id: RoundId!) {
    round(id: $id) {
      id
      allocation { id workings { ...Worked } }
    }
  }
`);

const WhatIf = graphql(`
  query WhatIf($id: RoundId!, $ruleKey: Code!, $budget: MoneyInput, $minSupport: Int) {
    whatIf(round: $id, ruleKey: $ruleKey, budget: $budget, minSupport: $minSupport) { ...Worked }
  }

  fragment Worked on Workings {
    ruleKey
    budget { amount currency }
    spent { amount currency }
    endowment { amount currency }
    steps {
      rank votes verdict tiedWithNext
      cost { amount currency }
      leftBefore { amount currency }
      moneyThere { amount currency }
      because { id number }
      proposal { ...Named sector }
    }
    rounds {
      number effectiveVotes paidInFull paidTheirLast
      leftAfter { amount currency }
      price { amount currency }
      proposal { ...Named }
      standings { effectiveVotes moneyBehind { amount currency } proposal { ...Named } }
    }
    statistics { ...Figures }
    comparedWithGreedy {
      greedy { ...Figures }
      onlyHere { ...Named }
      onlyWithGreedy { ...Named }
      betterOff { here withGreedy neither }
      byArea {
        area { id name { mn en } }
        here { spentPerVoter { amount currency } }
        greedy { spentPerVoter { amount currency } }
      }
    }
  }

  fragment Figures on OutcomeFigures {
    voters votersWithAny fundedPerVoter averageFunded powerGini winners
    medianCost { amount currency }
    spentPerVoter { amount currency }
  }

  fragment Named on Proposal {
    id
    number
    title { mn en }
    writtenTitle { erased text }
  }
`);

export type Worked = NonNullable<WhatIfQuery["whatIf"]>;
export type WorkedRound = Worked["rounds"][number];
export type WhatIfAsked = { ruleKey: string; budget?: { amount: string; currency: string }; minSupport?: number };

export const useWorkings = (id: string) => useAsk(Workings, { id });

export const useWhatIf = (id: string, asked?: WhatIfAsked) =>
  useAsk(WhatIf, { id, ruleKey: "", ...asked }, asked === undefined);
