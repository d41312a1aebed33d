import { matchPath, useLocation } from "react-router";
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

const StreamOf = graphql(`
  query StreamOf($code: Code!) { audit(code: $code) { stream } }
`);

/** The record of what the address names. An audit's address has the code by which people speak of it. */
export function useStreamHere(): string | undefined {
  const { pathname } = useLocation();
  const audit = matchPath("/audits/:code", pathname)?.params.code;
  const { data } = useAsk(StreamOf, { code: audit ?? "" }, !audit);
  return audit ? data?.audit?.stream : pathname.split("/")[2];
}

/** The events of the round that the page belongs to, else those of what its address names. */
export function useStopsHere() {
  const stream = useStreamHere();
  const isRound = useLocation().pathname.startsWith("/rounds/");
  const { data, error } = useAsk(RoundOf, { filter: { stream } }, isRound || !stream);
  const round = isRound ? stream : data?.events.nodes[0]?.round;
  return useStops(stream && (isRound || data || error) ? (round ? { round } : { stream }) : undefined);
}
