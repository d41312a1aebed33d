import type { ResolutionQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Resolution = graphql(`
  query Resolution($id: ResolutionId!, $asOf: AsOf) {
    me { appointment { office } }
    resolution(id: $id, asOf: $asOf) {
      id year number status adoptedOn ofSession signedAt motionId form
      title { mn en }
      body { id name { mn en } locality { id name { mn en } timeZone } }
      firstAnnex { totalInWords total { amount currency } lines { number title { mn en } amount { amount currency } } }
      annex {
        totalInWords
        total { amount currency }
        round { id kind name { mn en } allocation { spent { amount currency } steps { verdict cost { amount currency } proposal { id } } } }
        lines { number difference title { mn en } amount { amount currency } proposal { id } }
        leftOut { reason proposal { id number title { mn en } writtenTitle { erased text } } }
      }
      paperEvent
      paper { members present for irregular document { number actOn photo archive { mn en } } }
      sitting {
        id kind opensAt
        motions {
          id
          result {
            way carried papersSpoiled
            tally { for against abstained notVoting }
            arithmetic { needed of share { of numerator denominator moreThan } }
          }
        }
      }
      amends { id year number status }
      supersededBy { id year number status }
      round { id kind name { mn en } }
      rescinds { id year number status }
      amendedBy { id year number status }
      rescindedBy { id year number status }
    }
  }
`);

export type Resolution = NonNullable<ResolutionQuery["resolution"]>;

export const useResolution = (id: string) => useAsk(Resolution, { id });
