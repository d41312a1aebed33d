import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const ReceiptDocument = graphql(`
  query Receipt($round: RoundId!, $code: String!) {
    receipt(round: $round, code: $code) {
      status
      batch
      choices
    }
  }
`);

const EffectDocument = graphql(`
  query BallotEffect($round: RoundId!, $choices: [ProposalId!]!) {
    round(id: $round) {
      id
      allocation {
        id
        workings {
          ballot(choices: $choices) {
            endowment { amount currency }
            left { amount currency }
            funded { phase paid { amount currency } proposal { id title { mn en } writtenTitle { erased text } } }
          }
        }
      }
    }
  }
`);

export const useReceipt = (round: string, code?: string) => useAsk(ReceiptDocument, { round, code: code ?? "" }, !code);

export const useEffectOf = (round: string, choices: string[]) => useAsk(EffectDocument, { round, choices });
