import type { EventFilter, FindEventsQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const FindEvents = graphql(`
  query FindEvents($filter: EventFilter, $after: String) {
    events(filter: $filter, first: 50, after: $after) {
      totalCount
      nodes { number type at data actor office actedOn daysToEntry irregular single
        proposal { id number title { mn en } writtenTitle { erased text } } milestone { mn en }
      }
      pageInfo { hasNextPage endCursor }
    }
    rounds(first: 100) { nodes { id year name { mn en } locality { name { mn en } } } }
    eventKinds { context type }
  }
`);

/** The search is over all places, so its days are those of one zone. */
export const zone = "Asia/Ulaanbaatar";

export type Found = FindEventsQuery;
export type FoundEvent = Found["events"]["nodes"][number];

export const useFindEvents = (filter: EventFilter, after: string | null) => useAsk(FindEvents, { filter, after });
