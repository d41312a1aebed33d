import { useEffect, useState } from "react";
import { type CombinedError, useClient } from "urql";
import type { SlipsQuery, SlipsRoundQuery } from "#shared/graph/generated/graphql";
import { graphql, node } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { useCommand } from "#shared/graph/useCommand";

const SlipsRound = graphql(`
  query SlipsRound($id: RoundId!) {
    me { appointment { id office } }
    reasons { slipVoid }
    round(id: $id) {
      id kind cancelled
      name { mn en }
      locality { id name { mn en } timeZone }
      stages { stage status closesAt }
      roll { areas { area { id name { mn en } } } }
    }
  }
`);

const Slips = graphql(`
  query Slips($round: RoundId!, $area: LocalityId!, $after: String) {
    slips(round: $round, area: $area, first: 100, after: $after) {
      nodes { code label position }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const VoidSlip = graphql(`
  mutation VoidSlip($commandId: CommandId!, $input: VoidSlipInput!) {
    voidSlip(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export type SlipsRound = NonNullable<SlipsRoundQuery["round"]>;
export type SlipArea = NonNullable<SlipsRound["roll"]>["areas"][number]["area"];
type Slip = NonNullable<SlipsQuery["slips"]>["nodes"][number];

export const useSlipsRound = (id: string) => useAsk(SlipsRound, { id });
export const useVoidSlip = () => useCommand(VoidSlip, (data) => data.voidSlip);

/** All slips of an area; they are on this page only as long as it is open. */
export function useSlips(round: string, area: string) {
  const client = useClient();
  const [slips, setSlips] = useState<Slip[]>();
  const [error, setError] = useState<CombinedError>();
  useEffect(() => {
    let here = true;
    async function load() {
      const found: Slip[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const asked = client.query(node(Slips), { round, area, after } as never, { requestPolicy: "network-only" });
        const { data, error } = (await asked.toPromise()) as { data?: SlipsQuery; error?: CombinedError };
        if (!here) return;
        if (!data) return setError(error);
        found.push(...(data.slips?.nodes ?? []));
        after = data.slips?.pageInfo.hasNextPage ? data.slips.pageInfo.endCursor : null;
      }
      setSlips(found);
    }
    load();
    return () => {
      here = false;
    };
  }, [client, round, area]);
  return { slips, error };
}
