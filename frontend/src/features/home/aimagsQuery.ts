import type { AimagsQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Aimags = graphql(`
  query Aimags {
    aimags { rounds openRounds locality { id code name { mn en } } }
  }
`);

export type Aimag = AimagsQuery["aimags"][number];

export const useAimags = () => useAsk(Aimags, {});
