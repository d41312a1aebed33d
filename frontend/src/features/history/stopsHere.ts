import { useLocation } from "react-router";
import type { EventFilter, StopsQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAllPages } from "#shared/graph/useAllPages";
import { useAsk } from "#shared/graph/useAsk";

const Stops = graphql(`
  query Stops($filter: EventFilter!, $after: String) {
    events(filter: $filter, first: 100, after: $after) { nodes { number at type } pageInfo { hasNextPage endCursor } }
  }
`);

const stopsOf = (data: StopsQuery) => data.events;

/** Where a slider stops. Newest first. */
export const useStops = (filter?: EventFilter) => useAllPages(Stops, filter && { filter }, stopsOf);

const RoundOf = graphql(`
  query RoundOf($filter: EventFilter!) { events(filter: $filter, first: 1) { nodes { number round } } }
`);

/** The events of the round that the page belongs to, else those of what its address names. */
export function useStopsHere() {
  const [, kind, id = ""] = useLocation().pathname.split("/");
  const isRound = kind === "rounds";
  const { data, error } = useAsk(RoundOf, { filter: { stream: id } }, isRound);
  const round = isRound ? id : data?.events.nodes[0]?.round;
  return useStops(isRound || data || error ? (round ? { round } : { stream: id }) : undefined);
}
