import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

export const SlipDocument = graphql(`
  query Slip($round: RoundId!, $code: String!) {
    slip(round: $round, code: $code) {
      usable
      ballots
      area { id name { mn en } }
      refusal { code parameters { name value } }
    }
  }
`);

/** Asked only for a whole code: wrong ones are counted. */
export const useSlip = (round: string, code?: string) => useAsk(SlipDocument, { round, code: code ?? "" }, !code);
