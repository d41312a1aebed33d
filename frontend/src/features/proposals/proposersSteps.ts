import type { ProposalStatus } from "#shared/graph/generated/graphql";

type Standing = {
  status: ProposalStatus;
  cost?: object | null;
  appeal?: object | null;
  /** So far from where a meeting had it that the working group had to say why. */
  movedFar?: boolean;
  thread?: readonly { kind: string }[];
};

/** What was put to the vote, or decided upon, is taken back and contested no more. */
const isSettled = ({ thread = [] }: Standing) =>
  thread.some(({ kind }) => kind === "PUT_TO_THE_VOTE" || kind === "LISTED");

/** What its proposer may do with a proposal; the addresses under it are named the same. */
export const steps = ["revise", "withdraw", "appeal"] as const;
export type Step = (typeof steps)[number];

export const mayBe: Record<Step, (proposal: Standing) => boolean> = {
  revise: ({ status, cost }) => status === "SUBMITTED" && !cost,
  withdraw: (proposal) => ["SUBMITTED", "ADMITTED", "MERGED"].includes(proposal.status) && !isSettled(proposal),
  appeal: ({ appeal, status, movedFar, thread }) =>
    !appeal &&
    !isSettled({ status, thread }) &&
    (status === "REFUSED" || (movedFar === true && ["SUBMITTED", "ADMITTED"].includes(status))),
};

type Fallen = {
  fellOut?: { kind: string; reason?: string | null } | null;
  appeal?: { upheld?: boolean | null } | null;
};

/** Of what its people can do where it is out: while an appeal waits nothing but wait, and none appeals twice. */
export function nextOf({ fellOut, appeal }: Fallen): string | undefined {
  if (fellOut?.reason === "funded_elsewhere") return "FUNDED_ELSEWHERE";
  if (fellOut?.kind !== "REFUSED" || !appeal) return fellOut?.kind;
  return typeof appeal.upheld === "boolean" ? "APPEALED" : "APPEAL_WAITS";
}
