import { useEffect } from "react";
import type { AbandonedCallsQuery, EarlierListsQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const EarlierLists = graphql(`
  query EarlierLists($id: SittingId!, $asOf: AsOf) {
    sitting(id: $id, asOf: $asOf) {
      id
      motions {
        id
        earlierLists {
          total { amount currency }
          lines { difference amount { amount currency } proposal { id number } }
          leftOut { reason proposal { id number } }
        }
      }
    }
  }
`);

const AbandonedCalls = graphql(`
  query AbandonedCalls($id: SittingId!, $asOf: AsOf) {
    sitting(id: $id, asOf: $asOf) {
      id
      motions { id abandonedCalls { abandonedAt reason votes { choice earlier member { id } } } }
    }
  }
`);

type ListsOf = NonNullable<EarlierListsQuery["sitting"]>["motions"][number];
type CallsOf = NonNullable<AbandonedCallsQuery["sitting"]>["motions"][number];

export type AbandonedCall = CallsOf["abandonedCalls"][number];

/**
 * What stood at a motion before: asked apart, as few motions have a past and the sitting's own question is large.
 *
 * @param length How much of it the sitting tells of; with more of it, it is asked anew.
 */
export function useEarlierLists(sitting: string, motion: string, length: number): ListsOf["earlierLists"] {
  const { data, again } = useAsk(EarlierLists, { id: sitting }, length === 0);
  const known = data?.sitting?.motions.find(({ id }) => id === motion)?.earlierLists;
  useMore(known, length, again);
  return known ?? [];
}

/** @param length As for the lists. */
export function useAbandonedCalls(sitting: string, motion: string, length: number): CallsOf["abandonedCalls"] {
  const { data, again } = useAsk(AbandonedCalls, { id: sitting }, length === 0);
  const known = data?.sitting?.motions.find(({ id }) => id === motion)?.abandonedCalls;
  useMore(known, length, again);
  return known ?? [];
}

function useMore(known: readonly unknown[] | undefined, length: number, again: () => void) {
  const isShort = known !== undefined && known.length < length;
  useEffect(() => {
    if (isShort) again();
  }, [isShort, again]);
}
