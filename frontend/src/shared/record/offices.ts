import type { BodyKind, Office } from "#shared/graph/generated/graphql";

/** In the order in which they are chosen from. */
const usual: Record<BodyKind, readonly Office[]> = {
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
  KHURAL: ["KHURAL_SECRETARY", "CHAIR", "MEMBER", "TELLER"],
  PRESIDIUM: ["CHAIR", "PRESIDIUM_MEMBER", "KHURAL_SECRETARY"],
  GENERAL_MEETING: ["CHAIR", "BAG_GOVERNOR", "TELLER"],
  WORKING_GROUP: ["WORKING_GROUP_MEMBER", "NGO", "MONITOR"],
  AUDIT_OFFICE: ["AUDITOR"],
  OPERATOR: ["ADMINISTRATOR"],
};

export const offices: readonly Office[] = [...new Set(Object.values(usual).flat())];

/** Those that a body of its kind usually has, and all others: what is unusual may be so decreed. */
export const officesIn = (kind: BodyKind) => ({
  usual: usual[kind],
  other: offices.filter((office) => !usual[kind].includes(office)),
});
