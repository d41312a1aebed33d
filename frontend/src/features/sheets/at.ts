import type { Office } from "#shared/graph/generated/graphql";
import type { Asked, Run, SheetRound } from "./sheetsQuery";

/** Sheets of a round as one reader has them before them. */
export type At = {
  round: SheetRound;
  reasons: Asked["reasons"];
  office?: Office;
  appointment?: string;
  /** Where the reader's office is. */
  place?: string;
  again: () => void;
};

const carriers: readonly Office[] = ["BAG_GOVERNOR", "GOVERNOR", "HEAD_OF_OFFICE", "SOCIAL_WORKER", "ADMINISTRATOR"];
const coders: readonly Office[] = ["KEYER", "SOCIAL_WORKER", "HEAD_OF_OFFICE", "KHURAL_SECRETARY", "ADMINISTRATOR"];
const organisers: readonly Office[] = ["HEAD_OF_OFFICE", "GOVERNOR", "KHURAL_SECRETARY", "ADMINISTRATOR"];

const isOneOf = (offices: readonly Office[], office?: Office) => office !== undefined && offices.includes(office);

export const codes = (office?: Office) => isOneOf(coders, office);
export const carries = (office?: Office) => isOneOf(carriers, office);
export const organises = (office?: Office) => isOneOf(organisers, office);

/** The bags whose sheets this reader carries: a bag governor their own, an office of the soum all. */
export const carriedBy = ({ round, office, place }: At): readonly Run[] =>
  carries(office)
    ? round.sheets.filter(({ area, closedAt }) => !closedAt && (office !== "BAG_GOVERNOR" || area.id === place))
    : [];

export const find = ({ round, reasons, me }: Asked, again: () => void): At | null | undefined =>
  round && {
    round,
    reasons,
    office: me.appointment?.office,
    appointment: me.appointment?.id,
    place: me.appointment?.body.locality.id,
    again,
  };
