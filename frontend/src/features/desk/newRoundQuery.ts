import type { RoundPlaceQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { useCommand } from "#shared/graph/useCommand";

const RoundPlace = graphql(`
  query RoundPlace($id: LocalityId!) {
    locality(id: $id) {
      id
      timeZone
      name { mn en }
      templates { code retiredAt name { mn en } terms { stages { stage required } } }
    }
  }
`);

const OpenRound = graphql(`
  mutation OpenRound($commandId: CommandId!, $input: OpenRoundInput!) {
    openRound(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export type RoundPlace = NonNullable<RoundPlaceQuery["locality"]>;
export type Template = RoundPlace["templates"][number];

export const useRoundPlace = (id: string) => useAsk(RoundPlace, { id });
export const useOpenRound = () => useCommand(OpenRound, (data) => data.openRound);
