import type { SittingQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const Sitting = graphql(`
  query Sitting($id: SittingId!, $asOf: AsOf) {
    me { appointment { id office } offices { id office } }
    reasons { absence abandonment difference }
    sitting(id: $id, asOf: $asOf) {
      id
      kind
      status
      opensAt
      endedAt
      due
      present
      quorumNeeded
      hasQuorum
      place { mn en }
      body { id kind name { mn en } locality { id name { mn en } timeZone } }
      rules { seats tellers opening quorum { of } quorumCitation { mn en } }
      members { id appointment { office holder { erased text } } }
      attendance { isPresent absence member { id } intervals { from until } }
      opening {
        step carried votedAt
        tally { for against abstained notVoting }
        arithmetic { needed of share { of numerator denominator moreThan } }
      }
      agenda {
        number
        type
        title { mn en }
        rule { ways citation { mn en } majority { of numerator denominator moreThan } }
        round { id kind name { mn en } }
        interests {
          declaredAt
          member { id }
          about { id number title { mn en } writtenTitle { erased text } }
          nature { erased text }
        }
      }
      motions {
        id item madeAt amends rollCall isOutdated
        text { mn en }
        wording { mn en }
        earlierTexts { mn en }
        annex {
          total { amount currency }
          lines { difference amount { amount currency } proposal { id number } }
          leftOut { reason proposal { id number } }
        }
        earlierLists { total { amount } }
        abandonedCalls { abandonedAt }
        mover { id }
        about { id number title { mn en } writtenTitle { erased text } }
        votes { choice earlier member { id } }
        entitled { id }
        result {
          way carried votedAt papersIssued papersSpoiled
          tellers { id }
          tally { for against abstained notVoting }
          arithmetic { needed of share { of numerator denominator moreThan } }
        }
      }
      resolutions { id year number status motionId title { mn en } }
    }
  }
`);

export type Asked = SittingQuery;
export type Sitting = NonNullable<SittingQuery["sitting"]>;
export type Item = Sitting["agenda"][number];
export type Motion = Sitting["motions"][number];
export type DraftList = NonNullable<Motion["annex"]>;
export type Result = NonNullable<Motion["result"]>;

export const useSitting = (id: string) => useAsk(Sitting, { id });
