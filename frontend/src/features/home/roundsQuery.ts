import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Rounds = graphql(`
  query Rounds($after: String) {
    rounds(first: 20, after: $after) {
      totalCount
      nodes {
        id
        kind
        year
        cancelled
        name { mn en }
        proposalCount
        locality { id name { mn en } timeZone parent { id name { mn en } } }
        ceiling { amount { amount currency } grade }
        stages { stage status opensAt closesAt openedAt closedAt }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const useRounds = (after?: string) => useAsk(Rounds, { after });
