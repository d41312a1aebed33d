import type { RuleConditionsInput, WorkingsQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

/** One document for both, as a document carries its own fragments: what was decided, or what another rule would do. */
const Workings = graphql(`
  query Workings($id: RoundId!, $tries: Boolean!, $ruleKey: Code!, $budget: MoneyInput, $minSupport: Int, $conditions: RuleConditionsInput, $asOf: AsOf) {
    round(id: $id, asOf: $asOf) @skip(if: $tries) {
      id
      allocation { id workings { ...Worked } }
    }
    whatIf(round: $id, ruleKey: $ruleKey, budget: $budget, minSupport: $minSupport, conditions: $conditions) @include(if: $tries) { ...Worked }
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

export type Worked = NonNullable<WorkingsQuery["whatIf"]>;
export type WorkedRound = Worked["rounds"][number];
export type WhatIfAsked = {
  ruleKey: string;
  budget?: { amount: string; currency: string };
  minSupport?: number;
  conditions?: RuleConditionsInput;
};

export const useWorkings = (id: string) => useAsk(Workings, { id, tries: false, ruleKey: "greedy_cost" });

export const useWhatIf = (id: string, asked?: WhatIfAsked) =>
  useAsk(Workings, { id, tries: true, ruleKey: "greedy_cost", ...asked }, asked === undefined);
