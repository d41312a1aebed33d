import type { Office } from "#shared/graph/generated/graphql";
import type { Appointment, Asked, Meeting } from "./meetingQuery";

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

/** Whether who holds this office calls the meetings of a bag: its governor of that one, the offices of the soum of all. */
export const organises = (appointment: Appointment, area: { id: string }) =>
  !!appointment &&
  organisers.includes(appointment.office) &&
  (appointment.office !== "BAG_GOVERNOR" || appointment.body.locality.id === area.id);

export const zoneOf = ({ meeting }: At) => meeting.round.locality.timeZone;
