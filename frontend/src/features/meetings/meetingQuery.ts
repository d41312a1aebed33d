import type { MeetingItemsQuery, MeetingQuery, MeetingsQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAllPages } from "#shared/graph/useAllPages";
import { useAsk } from "#shared/graph/useAsk";

const Meeting = graphql(`
  query Meeting($id: MeetingId!, $asOf: AsOf) {
    me { appointment { office body { locality { id } } } }
    reasons { rescheduling }
    meeting(id: $id, asOf: $asOf) {
      id
      convenedAt
      concludedAt
      quorum
      present
      hasQuorum
      reconvenedFor
      files
      minutes { erased text }
      rule { base numerator denominator source { mn en } }
      area { id name { mn en } figures { households adults source { mn en } } }
      planned { at place { mn en } }
      sittings {
        number beganAt endedAt present notOnRoll attendanceList countedByOne countEvent
        place { mn en }
        hands { raised proposal { id number title { mn en } writtenTitle { erased text } } }
        counts {
          at
          firstTeller { erased text }
          secondTeller { erased text }
          hands { raised proposal { id } }
          differed { first second proposal { id } }
        }
      }
      ranking { rank hands proposal { id number title { mn en } writtenTitle { erased text } } }
      round {
        id kind cancelled
        name { mn en }
        locality { id name { mn en } timeZone }
        stages { stage status }
      }
    }
  }
`);

const Meetings = graphql(`
  query Meetings($id: RoundId!, $asOf: AsOf) {
    me { appointment { office body { locality { id } } } }
    round(id: $id, asOf: $asOf) {
      id kind cancelled
      name { mn en }
      locality { id name { mn en } timeZone children { id name { mn en } } }
      stages { stage status }
      meetings {
        id quorum present hasQuorum concludedAt
        area { id name { mn en } }
        planned { at place { mn en } }
        sittings { number }
      }
    }
  }
`);

const Items = graphql(`
  query MeetingItems($round: RoundId!, $after: String, $asOf: AsOf) {
    proposals(round: $round, first: 100, after: $after, asOf: $asOf) {
      nodes { id number status area { id } title { mn en } writtenTitle { erased text } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type Asked = MeetingQuery;
export type Appointment = Asked["me"]["appointment"];
export type Meeting = NonNullable<MeetingQuery["meeting"]>;
export type Sitting = Meeting["sittings"][number];
export type MeetingRound = NonNullable<MeetingsQuery["round"]>;
export type Item = MeetingItemsQuery["proposals"]["nodes"][number];

export const useMeeting = (id: string) => useAsk(Meeting, { id });
export const useMeetings = (id: string) => useAsk(Meetings, { id });

const pageOf = ({ proposals }: MeetingItemsQuery) => proposals;

/** What may be ranked: everything that has not left the list. */
export function useItems(round: string) {
  const { rows, error } = useAllPages(Items, { round }, pageOf);
  return { items: rows?.filter(({ status }) => status === "SUBMITTED" || status === "ADMITTED"), error };
}
