import type { EventContext, EventFilter, FindEventsQuery, Office } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { instantOf } from "#shared/text/dates";

/** The search is over all places, so its days are those of one zone. */
export const zone = "Asia/Ulaanbaatar";

const FindEvents = graphql(`
  query FindEvents($filter: EventFilter, $after: String) {
    events(filter: $filter, first: 50, after: $after) {
      totalCount
      nodes { number type at data actor office actedOn daysToEntry irregular single }
      pageInfo { hasNextPage endCursor }
    }
    rounds(first: 100) { nodes { id name { mn en } } }
    eventKinds { context type }
  }
`);

export type Found = FindEventsQuery;
export type FoundEvent = Found["events"]["nodes"][number];

export const useFindEvents = (params: URLSearchParams) =>
  useAsk(FindEvents, { filter: filterOf(params), after: params.get("after") });

/** What the address asks for. A field that is empty asks for nothing. */
export function filterOf(params: URLSearchParams): EventFilter {
  const said = (name: string) => params.get(name) || undefined;
  const day = (name: string, later = 0) => {
    const written = said(name);
    if (!written || Number.isNaN(Date.parse(written))) return undefined;
    const next = new Date(Date.parse(written) + later * 86_400_000).toISOString().slice(0, 10);
    return instantOf(next, "00:00", zone);
  };
  return {
    context: said("context") as EventContext | undefined,
    type: said("type"),
    stream: said("stream"),
    round: said("round"),
    office: said("office") as Office | undefined,
    actor: said("actor"),
    from: day("from"),
    to: day("to", 1),
    irregular: said("irregular") ? true : undefined,
    single: said("single") ? true : undefined,
    lateBy: said("late") ? Number(said("late")) : undefined,
  };
}
