import { useEffect } from "react";
import type { MotionPastQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const MotionPast = graphql(`
  query MotionPast($id: SittingId!, $asOf: AsOf) {
    sitting(id: $id, asOf: $asOf) {
      id
      motions {
        id
        earlierLists {
          total { amount currency }
          lines { difference amount { amount currency } proposal { id number } }
          leftOut { reason proposal { id number } }
        }
        abandonedCalls { abandonedAt reason votes { choice earlier member { id } } }
      }
    }
  }
`);

export type MotionPast = NonNullable<MotionPastQuery["sitting"]>["motions"][number];

/**
 * What stood at a motion before: asked apart, as few motions have a past and the sitting's own question is large.
 *
 * @param length How much of it the sitting tells of; with more of it, it is asked anew.
 */
export function useMotionPast(sitting: string, motion: string, length: number): MotionPast | undefined {
  const { data, again } = useAsk(MotionPast, { id: sitting });
  const known = data?.sitting?.motions.find(({ id }) => id === motion);
  const isShort = known !== undefined && known.earlierLists.length + known.abandonedCalls.length < length;
  useEffect(() => {
    if (isShort) again();
  }, [isShort, again]);
  return known;
}
