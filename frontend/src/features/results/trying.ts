import type { Office } from "#shared/graph/generated/graphql";

/** Each try costs the host a whole count, so it is for those who work on rounds, and for the khural, which decides. */
export const trying: readonly Office[] = [
  "GOVERNOR",
  "HEAD_OF_OFFICE",
  "FINANCE_HEAD",
  "PROCUREMENT",
  "KHURAL_SECRETARY",
  "CHAIR",
  "PRESIDIUM_MEMBER",
  "MEMBER",
  "ADMINISTRATOR",
];

export const mayTry = (office?: Office | null) => office != null && trying.includes(office);
