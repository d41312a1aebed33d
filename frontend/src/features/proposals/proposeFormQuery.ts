import type { ProposeFormQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const ProposeForm = graphql(`
  query ProposeForm($id: RoundId!) {
    round(id: $id) {
      id
      kind
      currency
      cancelled
      name { mn en }
      locality { id name { mn en } timeZone children { id name { mn en } } }
      stages { stage status closesAt }
    }
  }
`);

export type ProposeRound = NonNullable<ProposeFormQuery["round"]>;

export const useProposeForm = (id: string) => useAsk(ProposeForm, { id });
