import { useCallback } from "react";
import { useClient } from "urql";
import type { SlipQuery } from "#shared/graph/generated/graphql";
import { graphql, node } from "#shared/graph/graphql";
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

/** Asked only for a whole code: wrong ones are counted. While it is asked, the answer to the code before is nobody's. */
export function useSlip(round: string, code?: string): SlipQuery["slip"] | undefined {
  const { data, fetching } = useAsk(SlipDocument, { round, code: code ?? "" }, !code);
  return code && !fetching ? data?.slip : undefined;
}

const PATIENCE_MS = 5_000;

/** The answer that is on its way, for who is faster than the line; none where it does not come soon. */
export function useSlipAnswer(round: string) {
  const client = useClient();
  return useCallback(
    async (code: string): Promise<SlipQuery["slip"] | undefined> => {
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
      const answer = client.query(node(SlipDocument), { round, code } as never).toPromise();
      return (await Promise.race([answer, late]))?.data?.slip;
    },
    [client, round],
  );
}
