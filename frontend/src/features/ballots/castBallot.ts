import { useCallback } from "react";
import { type Client, useClient } from "urql";
import type { WaitingBallot } from "#shared/device/database";
import { type Answer, drain } from "#shared/device/outbox";
import type { CastBallotMutation, SlipQuery } from "#shared/graph/generated/graphql";
import { graphql, node } from "#shared/graph/graphql";
import { SlipDocument } from "./slipQuery";

const CastBallot = graphql(`
  mutation CastBallot($input: CastBallotInput!) {
    castBallot(input: $input) {
      accepted
      receipt { code ballotRef commitment salt revision }
      refusal { code parameters { name value } }
    }
  }
`);

/** The area belongs to what the receipt vouches for; a slip that was taken offline is asked about now. */
async function areaOf(client: Client, { round, slip, area }: WaitingBallot): Promise<string | undefined> {
  if (area) return area;
  const { data } = await client.query(node(SlipDocument), { round, code: slip } as never).toPromise();
  return (data as SlipQuery | undefined)?.slip.area?.id;
}

const castWith =
  (client: Client) =>
  async (ballot: WaitingBallot): Promise<Answer> => {
    const input = { roundId: ballot.round, slip: ballot.slip, choices: ballot.choices, nonce: ballot.nonce };
    const { data, error } = await client.mutation(node(CastBallot), { input } as never).toPromise();
    const cast = (data as CastBallotMutation | undefined)?.castBallot;
    if (cast?.refusal) return { refusal: cast.refusal };
    if (cast?.receipt) return { receipt: { ...cast.receipt, area: await areaOf(client, ballot) } };
    throw error ?? new Error("No answer.");
  };

/** Sends every ballot that waits on this device. */
export function useDrain() {
  const client = useClient();
  return useCallback(() => drain(castWith(client)), [client]);
}
