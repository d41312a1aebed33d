import type { PlaceQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { isId } from "#shared/text/id";

const Place = graphql(`
  query Place($id: LocalityId!) {
    locality(id: $id) {
      id kind name { mn en } timeZone children { id name { mn en } }
      parent { id kind name { mn en } children { id name { mn en } } }
    }
    rounds(within: $id, first: 20) {
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
    }
    worksIn(place: $id) {
      id dueAt overdueSince reported verified title { mn en }
      proposal { id number title { mn en } writtenTitle { erased text } area { id name { mn en } } round { id } }
    }
  }
`);

export type Found = PlaceQuery;
export type Work = PlaceQuery["worksIn"][number];

export const usePlace = (id: string) => useAsk(Place, { id }, !isId(id));
