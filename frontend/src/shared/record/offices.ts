import type { Office } from "#shared/graph/generated/graphql";

/** In the order in which they are chosen from. */
export const offices: readonly Office[] = [
  "GOVERNOR",
  "BAG_GOVERNOR",
  "HEAD_OF_OFFICE",
  "FINANCE_HEAD",
  "TREASURY",
  "PROCUREMENT",
  "SOCIAL_WORKER",
  "KHURAL_SECRETARY",
  "CHAIR",
  "MEMBER",
  "PRESIDIUM_MEMBER",
  "TELLER",
  "KEYER",
  "PROVIDER",
  "NGO",
  "MONITOR",
  "AUDITOR",
  "WORKING_GROUP_MEMBER",
  "ADMINISTRATOR",
];
