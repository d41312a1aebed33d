import type { PlanQuery, RoundPlansQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";

const RoundPlans = graphql(`
  query RoundPlans($id: RoundId!, $asOf: AsOf) {
    me { appointment { office } }
    reasons { milestone }
    round(id: $id, asOf: $asOf) {
      id kind cancelled
      name { mn en }
      locality { id name { mn en } timeZone }
      stages { stage status }
      plans { adoptedAt resolution { id year number title { mn en } } }
    }
  }
`);

const Plan = graphql(`
  query Plan($resolution: ResolutionId!, $asOf: AsOf) {
    resolution(id: $resolution, asOf: $asOf) {
      id
      number
      status
      title { mn en }
      plan {
        adoptedAt basisChanged
        milestones {
          id clause dueAt baseline overdueSince dropped responsible reported verified
          title { mn en }
          proposal { id number title { mn en } writtenTitle { erased text } }
          revisions { at from to reason }
          reports { completion percent doneOn evidence reportedAt note { erased text } }
          checks { completion evidence verifiedAt note { erased text } }
          escalations { escalatedAt to }
        }
      }
    }
  }
`);

export type Asked = RoundPlansQuery;
export type PlansRound = NonNullable<RoundPlansQuery["round"]>;
type Planned = NonNullable<PlanQuery["resolution"]>;
export type Plan = NonNullable<Planned["plan"]>;
export type Milestone = Plan["milestones"][number];

export const useRoundPlans = (id: string) => useAsk(RoundPlans, { id });

/** One plan at a time: all of a round with every report in one question would be too much to ask. */
export const usePlan = (resolution: string) => useAsk(Plan, { resolution });
