import type { RoundMoreQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const RoundMore = graphql(`
  query RoundMore($id: RoundId!, $asOf: AsOf) {
    round(id: $id, asOf: $asOf) {
      id
      balloting { certifiedAt openingsPublished }
      participation {
        supports atMeetings notOnRoll voted
        area { id name { mn en } }
        proposals { channel count }
      }
      resolutions { id number title { mn en } rescindedBy { id number } }
      sittings { id opensAt }
      meetings { id files concludedAt minutes { erased } area { id name { mn en } } sittings { notOnRoll } }
    }
  }
`);

export type RoundMore = NonNullable<RoundMoreQuery["round"]>;

/** What stands further down on the page of a round. */
export const useRoundMore = (id: string) => useAsk(RoundMore, { id });
