import type { AsOf } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const EventAt = graphql(`
  query EventAt($number: Long!) { event(number: $number) { number at } }
`);

/** When a moment was; of an event that nobody knows, never. */
export function useInstant(asOf?: AsOf | null): { isKnown: boolean; now?: string } {
  const number = asOf?.event;
  const { data, error } = useAsk(EventAt, { number: number ?? 0 }, number == null);
  return { isKnown: number == null || Boolean(data || error), now: asOf?.at ?? data?.event?.at };
}
