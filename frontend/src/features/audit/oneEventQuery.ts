import type { OneEventQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const OneEvent = graphql(`
  query OneEvent($number: Long!) {
    event(number: $number) {
      number id stream version type context at storedAt actedOn daysToEntry irregular single round
      actor office channel reason basis document data leafIndex before after audit
      proposal { id number title { mn en } writtenTitle { erased text } } milestone { mn en }
      template { name { mn en } locality { id name { mn en } } }
      citedBy { audit number title { mn en } }
    }
  }
`);

export type ShownEvent = NonNullable<OneEventQuery["event"]>;

export const useOneEvent = (number: number) => useAsk(OneEvent, { number });
