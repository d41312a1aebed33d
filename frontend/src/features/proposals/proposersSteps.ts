import type { ProposalStatus } from "#shared/graph/generated/graphql";

type Standing = {
  status: ProposalStatus;
  cost?: object | null;
  appeal?: object | null;
  rank?: { rank: number } | null;
  meetingRanks?: readonly { rank: number }[];
};

/** What its proposer may do with a proposal; the addresses under it are named the same. */
export const steps = ["revise", "withdraw", "appeal"] as const;
export type Step = (typeof steps)[number];

/** As far from where a meeting had it highest as the working group has to say why. */
const far = 4;

const isMovedFar = ({ rank, meetingRanks }: Standing) =>
  rank && meetingRanks && meetingRanks.length > 0
    ? Math.abs(rank.rank - Math.min(...meetingRanks.map((meeting) => meeting.rank))) >= far
    : false;

export const mayBe: Record<Step, (proposal: Standing) => boolean> = {
  revise: ({ status, cost }) => status === "SUBMITTED" && !cost,
  withdraw: ({ status }) => status === "SUBMITTED" || status === "ADMITTED" || status === "MERGED",
  appeal: (proposal) =>
    !proposal.appeal &&
    (proposal.status === "REFUSED" || (["SUBMITTED", "ADMITTED"].includes(proposal.status) && isMovedFar(proposal))),
};

type Fallen = { fellOut?: { kind: string } | null; appeal?: { upheld?: boolean | null } | null };

/** Of what its people can do where it is out: while an appeal waits nothing but wait, and none appeals twice. */
export function nextOf({ fellOut, appeal }: Fallen): string | undefined {
  if (fellOut?.kind !== "REFUSED" || !appeal) return fellOut?.kind;
  return typeof appeal.upheld === "boolean" ? "APPEALED" : "APPEAL_WAITS";
}
