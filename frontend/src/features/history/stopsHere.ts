import { useLocation } from "react-router";
import type { EventFilter, StopsQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAllPages } from "#shared/graph/useAllPages";
import { useHead } from "#shared/ui/Page";

const Stops = graphql(`
  query Stops($filter: EventFilter!, $after: String) {
    events(filter: $filter, first: 100, after: $after) { nodes { number at type } pageInfo { hasNextPage endCursor } }
  }
`);

const stopsOf = (data: StopsQuery) => data.events;

/** Where a slider stops. Newest first. */
export const useStops = (filter?: EventFilter) => useAllPages(Stops, filter && { filter }, stopsOf);

/** The events of the round that the page belongs to, else those of what its address names. */
export function useStopsHere() {
  const { where } = useHead();
  const [, kind, id] = useLocation().pathname.split("/");
  const round = kind === "rounds" ? id : where.round;
  return useStops(round ? { round } : id ? { stream: id } : undefined);
}
