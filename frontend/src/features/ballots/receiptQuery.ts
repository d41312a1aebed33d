import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const ReceiptDocument = graphql(`
  query Receipt($round: RoundId!, $code: String!) {
    receipt(round: $round, code: $code) {
      status
      batch
      choices
    }
    round(id: $round) {
      id
      allocation {
        steps { verdict votes proposal { id } }
      }
    }
  }
`);

export const useReceipt = (round: string, code?: string) => useAsk(ReceiptDocument, { round, code: code ?? "" }, !code);
