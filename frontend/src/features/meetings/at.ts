import type { Office } from "#shared/graph/generated/graphql";
import type { Asked, Meeting } from "./meetingQuery";

/** A meeting as one reader has it before them. */
export type At = {
  meeting: Meeting;
  reasons: Asked["reasons"];
  /** Whether it is not concluded yet and the reader is of those who hold it. */
  holds: boolean;
  again: () => void;
};

const organisers: readonly Office[] = [
  "BAG_GOVERNOR",
  "GOVERNOR",
  "HEAD_OF_OFFICE",
  "KHURAL_SECRETARY",
  "ADMINISTRATOR",
];

export const isOrganiser = (office?: Office) => office !== undefined && organisers.includes(office);

export const zoneOf = ({ meeting }: At) => meeting.round.locality.timeZone;
