import type { BodyKind, Office } from "#shared/graph/generated/graphql";

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

const usual: Record<BodyKind, readonly Office[]> = {
  KHURAL: ["CHAIR", "MEMBER", "KHURAL_SECRETARY", "TELLER"],
  PRESIDIUM: ["CHAIR", "PRESIDIUM_MEMBER", "KHURAL_SECRETARY"],
  GENERAL_MEETING: ["CHAIR", "BAG_GOVERNOR", "TELLER"],
  GOVERNORS_OFFICE: [
    "GOVERNOR",
    "BAG_GOVERNOR",
    "HEAD_OF_OFFICE",
    "FINANCE_HEAD",
    "TREASURY",
    "PROCUREMENT",
    "SOCIAL_WORKER",
    "PROVIDER",
    "KEYER",
  ],
  WORKING_GROUP: ["WORKING_GROUP_MEMBER", "NGO", "MONITOR"],
  AUDIT_OFFICE: ["AUDITOR"],
  OPERATOR: ["ADMINISTRATOR"],
};

/** Those that a body of its kind usually has, and all others: what is unusual may be so decreed. */
export const officesIn = (kind: BodyKind) => ({
  usual: usual[kind],
  other: offices.filter((office) => !usual[kind].includes(office)),
});
