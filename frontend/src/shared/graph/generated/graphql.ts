/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdmitProposalInput = {
  number: string;
  proposalId: string;
  summary?: PublicTextInput | null | undefined;
  title: PublicTextInput;
};

export type AllocateInput = {
  allocationId: string;
  roundId: string;
};

export type AllocationVerdict =
  | 'DOES_NOT_FIT'
  | 'EXCLUDED'
  | 'QUOTA_FULL'
  | 'RULE_ENDED'
  | 'SELECTED'
  | 'SUPPORTERS_OUT_OF_MONEY'
  | 'TOO_LITTLE_SUPPORT'
  | 'TOPPED_UP'
  | 'WITHDRAWN';

/** A moment of the past, as a client names it: an instant or the number of an event. */
export type AsOf = {
  at?: string | null | undefined;
  event?: number | null | undefined;
};

/** Approval: as many projects as the rules allow. Knapsack: as many as the money allows. */
export type BallotForm =
  | 'APPROVAL'
  | 'KNAPSACK';

/** runs the installation itself. */
export type BodyKind =
  | 'AUDIT_OFFICE'
  | 'GENERAL_MEETING'
  | 'GOVERNORS_OFFICE'
  | 'KHURAL'
  | 'OPERATOR'
  | 'PRESIDIUM'
  | 'WORKING_GROUP';

/** A ballot as a voter's device sends it. */
export type CastBallotInput = {
  choices: Array<string>;
  /** 128 random bits of the device, 32 hexadecimal digits; the same nonce again is the same ballot again. */
  nonce: string;
  roundId: string;
  slip: string;
};

export type CeilingGrade =
  | 'FINAL'
  | 'PROVISIONAL';

export type CertifyTallyInput = {
  roundId: string;
};

/** How a proposal reached us. Sheet, meeting and phone count like the web. */
export type Channel =
  | 'DISCUSSION'
  | 'IMPORT'
  | 'MEETING'
  | 'PAPER'
  | 'PHONE'
  | 'SHEET'
  | 'WEB';

/** A finding for every rule of the list; one that is not met keeps the proposal from being admitted. */
export type CheckLegalityInput = {
  findings: Array<LegalFindingInput>;
  note?: string | null | undefined;
  proposalId: string;
};

export type CloseStageInput = {
  roundId: string;
  stage: Stage;
};

/** The five points of the Open Government Partnership. */
export type Completion =
  | 'COMPLETE'
  | 'LIMITED'
  | 'NOT_STARTED'
  | 'NO_EVIDENCE'
  | 'SUBSTANTIAL';

export type CostGrade =
  | 'CHECKED'
  | 'ROUGH';

export type CostProposalInput = {
  amount: MoneyInput;
  basis?: string | null | undefined;
  grade: CostGrade;
  proposalId: string;
  quotes?: Array<string> | null | undefined;
  yearly?: MoneyInput | null | undefined;
  yearlyPaidBy?: PublicTextInput | null | undefined;
};

export type CountBallotsInput = {
  roundId: string;
};

export type EndOfficeInput = {
  appointmentId: string;
  bodyId: string;
  on: string;
  resolution?: string | null | undefined;
};

export type GrantOfficeInput = {
  appointmentId: string;
  bodyId: string;
  from: string;
  holder: string;
  office: Office;
  person?: string | null | undefined;
  resolution?: string | null | undefined;
  until?: string | null | undefined;
};

/** Whether a proposal meets a rule of the list. */
export type LegalFindingInput = {
  met: boolean;
  rule: string;
};

export type MergeProposalInput = {
  into: string;
  proposalId: string;
};

/** An exact amount in the currency's counted unit (MNT: whole tögrög). */
export type MoneyInput = {
  amount: string;
  currency: string;
};

export type Office =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'BAG_GOVERNOR'
  | 'CHAIR'
  | 'FINANCE_HEAD'
  | 'GOVERNOR'
  | 'HEAD_OF_OFFICE'
  | 'KEYER'
  | 'KHURAL_SECRETARY'
  | 'MEMBER'
  | 'MONITOR'
  | 'NGO'
  | 'PRESIDIUM_MEMBER'
  | 'PROCUREMENT'
  | 'PROVIDER'
  | 'SOCIAL_WORKER'
  | 'TELLER'
  | 'TREASURY';

export type OpenStageInput = {
  roundId: string;
  stage: Stage;
};

export type ProposalStatus =
  | 'ADMITTED'
  | 'MERGED'
  | 'REFUSED'
  | 'REROUTED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** A text checked by an officer to hold no personal data, shown in clear. */
export type PublicTextInput = {
  en?: string | null | undefined;
  mn: string;
};

/** The working group's place for it. Far from the meeting's place, it needs a reason. */
export type RankProposalInput = {
  proposalId: string;
  rank: number;
  reason?: string | null | undefined;
};

/** Waiting: in the box, not yet in the record. Superseded: a later ballot of the same voter counts. */
export type ReceiptStatus =
  | 'COUNTED'
  | 'RECORDED'
  | 'SUPERSEDED'
  | 'UNKNOWN'
  | 'WAITING';

export type RefuseProposalInput = {
  explanation?: string | null | undefined;
  proposalId: string;
  reason: string;
};

/** Sent to whoever may pay for it, with a day by which they answer. */
export type RerouteProposalInput = {
  answerDue: string;
  proposalId: string;
  reason: string;
  receiver: PublicTextInput;
};

export type RoundKind =
  | 'DEMONSTRATION'
  | 'IMPORTED'
  | 'ORDINARY';

export type Sector =
  | 'CULTURE'
  | 'EDUCATION'
  | 'ENVIRONMENT'
  | 'HEALTH'
  | 'LIVESTOCK'
  | 'OTHER'
  | 'ROADS'
  | 'SAFETY'
  | 'WATER';

export type SetCeilingInput = {
  amount: MoneyInput;
  grade: CeilingGrade;
  roundId: string;
};

export type Stage =
  | 'COLLECTING'
  | 'DECISION'
  | 'EXECUTION'
  | 'MEETINGS'
  | 'REVIEW'
  | 'VOTING';

export type StageStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'PLANNED';

export type StepKind =
  | 'ADMITTED'
  | 'ANSWERED'
  | 'ANSWER_OVERDUE'
  | 'APPEALED'
  | 'APPEAL_DISMISSED'
  | 'APPEAL_UPHELD'
  | 'CALL_FAILED'
  | 'CARRIED_OVER'
  | 'CONTRACTED'
  | 'CONTRACT_CHANGED'
  | 'COSTED'
  | 'COUNTED'
  | 'EARMARKED'
  | 'EARMARK_RELEASED'
  | 'ESCALATED'
  | 'FOUND_LAWFUL'
  | 'FOUND_UNLAWFUL'
  | 'INTEREST_DECLARED'
  | 'LEFT_OUT'
  | 'LISTED'
  | 'MERGED'
  | 'MILESTONE_PLANNED'
  | 'MOTION_CARRIED'
  | 'MOTION_FELL'
  | 'MOVED'
  | 'NOT_LISTED'
  | 'NOT_SELECTED'
  | 'NO_LONGER_ASKED'
  | 'OVERDUE'
  | 'PAID'
  | 'PAYMENT_REVERSED'
  | 'PUT_TO_THE_VOTE'
  | 'RANKED'
  | 'RANKED_BY_MEETING'
  | 'RANK_RETURNED'
  | 'REFUSED'
  | 'REPORTED'
  | 'REROUTED'
  | 'RESCHEDULED'
  | 'RETENTION_HELD'
  | 'RETENTION_RELEASED'
  | 'REVISED'
  | 'SELECTED'
  | 'SUBMITTED'
  | 'SUPPORTED'
  | 'TAKEN_OFF'
  | 'UNMERGED'
  | 'VERIFIED'
  | 'WITHDRAWN';

export type SubmitProposalInput = {
  area?: string | null | undefined;
  body?: string | null | undefined;
  channel: Channel;
  estimate?: MoneyInput | null | undefined;
  files?: Array<string> | null | undefined;
  proposalId: string;
  roundId: string;
  sector: Sector;
  title: string;
};

export type SupportProposalInput = {
  proposalId: string;
};

export type WithdrawSupportInput = {
  proposalId: string;
};

export type BallotQueryVariables = Exact<{
  id: string;
}>;


export type BallotQuery = { round: { id: string, kind: RoundKind, currency: string, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, stages: Array<{ stage: Stage, status: StageStatus, opensAt: string | null, closesAt: string | null, closedAt: string | null }>, rules: { form: BallotForm, maxChoices: number | null, maxRevisions: number, publishOpenings: boolean, budget: { amount: string, currency: string } } | null, ballotList: { projects: Array<{ number: string, cost: { amount: string, currency: string }, proposal: { id: string, sector: Sector, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null }, summary: { mn: string, en: string | null } | null, area: { id: string, name: { mn: string, en: string | null } } | null, cost: { costedAt: string, grade: CostGrade } | null } }> } | null, balloting: { onRoll: number, voted: number, countedAt: string | null } | null } | null };

export type CastBallotMutationVariables = Exact<{
  input: CastBallotInput;
}>;


export type CastBallotMutation = { castBallot: { accepted: boolean, receipt: { code: string, ballotRef: string, commitment: string, salt: string, revision: number } | null, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ReceiptQueryVariables = Exact<{
  round: string;
  code: string;
}>;


export type ReceiptQuery = { receipt: { status: ReceiptStatus, batch: number | null, choices: Array<string> | null } };

export type SlipQueryVariables = Exact<{
  round: string;
  code: string;
}>;


export type SlipQuery = { slip: { usable: boolean, ballots: number, area: { id: string, name: { mn: string, en: string | null } } | null, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type DeskQueryVariables = Exact<{
  id: string;
}>;


export type DeskQuery = { proposalReasons: Array<string>, rankReasons: Array<string>, me: { appointment: { id: string } | null }, legalRules: Array<{ code: string, citation: { mn: string, en: string | null } }>, round: { id: string, kind: RoundKind, currency: string, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, ceiling: { grade: CeilingGrade, setAt: string, amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, citation: { mn: string, en: string | null } | null }>, collecting: Array<{ code: string, done: boolean }>, meetings: Array<{ code: string, done: boolean }>, review: Array<{ code: string, done: boolean }>, voting: Array<{ code: string, done: boolean }>, decision: Array<{ code: string, done: boolean }>, execution: Array<{ code: string, done: boolean }>, balloting: { closedAt: string | null, countedAt: string | null, certifiedAt: string | null } | null, allocation: { id: string } | null } | null };

export type DeskQueueQueryVariables = Exact<{
  round: string;
  after?: string | null | undefined;
}>;


export type DeskQueueQuery = { proposals: { nodes: Array<{ id: string, number: string | null, status: ProposalStatus, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null }, cost: { grade: CostGrade } | null, legality: { checkedAt: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskProposalQueryVariables = Exact<{
  id: string;
}>;


export type DeskProposalQuery = { proposal: { id: string, number: string | null, sector: Sector, status: ProposalStatus, supports: number, submittedAt: string, files: Array<string>, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null }, summary: { mn: string, en: string | null } | null, body: { erased: boolean, text: string | null } | null, area: { id: string, name: { mn: string, en: string | null } } | null, estimate: { amount: string, currency: string } | null, costs: Array<{ costedAt: string, grade: CostGrade, amount: { amount: string, currency: string }, yearly: { amount: string, currency: string } | null, yearlyPaidBy: { mn: string, en: string | null } | null, basis: { erased: boolean, text: string | null } | null }>, legality: { findings: Array<{ rule: string, met: boolean }>, note: { erased: boolean, text: string | null } | null } | null, meetingRanks: Array<{ rank: number, hands: number, area: { id: string, name: { mn: string, en: string | null } } }>, rank: { rank: number, reason: string | null } | null } | null };

export type CostProposalMutationVariables = Exact<{
  commandId: string;
  input: CostProposalInput;
}>;


export type CostProposalMutation = { costProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CheckLegalityMutationVariables = Exact<{
  commandId: string;
  input: CheckLegalityInput;
}>;


export type CheckLegalityMutation = { checkLegality: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type AdmitProposalMutationVariables = Exact<{
  commandId: string;
  input: AdmitProposalInput;
}>;


export type AdmitProposalMutation = { admitProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RefuseProposalMutationVariables = Exact<{
  commandId: string;
  input: RefuseProposalInput;
}>;


export type RefuseProposalMutation = { refuseProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RerouteProposalMutationVariables = Exact<{
  commandId: string;
  input: RerouteProposalInput;
}>;


export type RerouteProposalMutation = { rerouteProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RankProposalMutationVariables = Exact<{
  commandId: string;
  input: RankProposalInput;
}>;


export type RankProposalMutation = { rankProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type MergeProposalMutationVariables = Exact<{
  commandId: string;
  input: MergeProposalInput;
}>;


export type MergeProposalMutation = { mergeProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type OpenStageMutationVariables = Exact<{
  commandId: string;
  input: OpenStageInput;
}>;


export type OpenStageMutation = { openStage: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CloseStageMutationVariables = Exact<{
  commandId: string;
  input: CloseStageInput;
}>;


export type CloseStageMutation = { closeStage: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SetCeilingMutationVariables = Exact<{
  commandId: string;
  input: SetCeilingInput;
}>;


export type SetCeilingMutation = { setCeiling: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CountBallotsMutationVariables = Exact<{
  commandId: string;
  input: CountBallotsInput;
}>;


export type CountBallotsMutation = { countBallots: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CertifyTallyMutationVariables = Exact<{
  commandId: string;
  input: CertifyTallyInput;
}>;


export type CertifyTallyMutation = { certifyTally: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type AllocateMutationVariables = Exact<{
  commandId: string;
  input: AllocateInput;
}>;


export type AllocateMutation = { allocate: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RoundAsOfQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type RoundAsOfQuery = { round: { id: string, kind: RoundKind, cancelled: boolean, proposalCount: number, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, ceiling: { grade: CeilingGrade, amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, openedAt: string | null, closedAt: string | null, opensAt: string | null, closesAt: string | null }>, rules: { hash: string } | null, ballotList: { hash: string, projects: Array<{ number: string }> } | null, roll: { hash: string, areas: Array<{ voters: number }> } | null, balloting: { onRoll: number, voted: number, countedAt: string | null, certifiedAt: string | null } | null, allocation: { spent: { amount: string, currency: string } } | null } | null };

export type RoundsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RoundsQuery = { rounds: { totalCount: number, nodes: Array<{ id: string, kind: RoundKind, year: number, cancelled: boolean, proposalCount: number, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, parent: { id: string, name: { mn: string, en: string | null } } | null }, ceiling: { grade: CeilingGrade, amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdministrationQueryVariables = Exact<{
  place: string;
}>;


export type AdministrationQuery = { locality: { id: string, name: { mn: string, en: string | null }, parent: { id: string, name: { mn: string, en: string | null } } | null, children: Array<{ id: string, name: { mn: string, en: string | null } }> } | null, bodies: Array<{ id: string, kind: BodyKind, name: { mn: string, en: string | null }, appointments: Array<{ id: string, office: Office, from: string, until: string | null, grantedBy: string | null, endedBy: string | null, holder: { erased: boolean, text: string | null } }> }> };

export type GrantOfficeMutationVariables = Exact<{
  commandId: string;
  input: GrantOfficeInput;
}>;


export type GrantOfficeMutation = { grantOffice: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type EndOfficeMutationVariables = Exact<{
  commandId: string;
  input: EndOfficeInput;
}>;


export type EndOfficeMutation = { endOffice: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ProposeFormQueryVariables = Exact<{
  id: string;
}>;


export type ProposeFormQuery = { round: { id: string, kind: RoundKind, currency: string, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, children: Array<{ id: string, name: { mn: string, en: string | null } }> }, stages: Array<{ stage: Stage, status: StageStatus, closesAt: string | null }> } | null };

export type ProposalQueryVariables = Exact<{
  id: string;
}>;


export type ProposalQuery = { proposal: { id: string, number: string | null, sector: Sector, channel: Channel, status: ProposalStatus, supports: number, submittedAt: string, files: Array<string>, withdrawalReason: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null }, summary: { mn: string, en: string | null } | null, body: { erased: boolean, text: string | null } | null, area: { id: string, name: { mn: string, en: string | null } } | null, estimate: { amount: string, currency: string } | null, cost: { grade: CostGrade, costedAt: string, amount: { amount: string, currency: string }, yearly: { amount: string, currency: string } | null, basis: { erased: boolean, text: string | null } | null } | null, refusal: { reason: string, refusedAt: string, explanation: { erased: boolean, text: string | null } | null } | null, rerouted: { reason: string, answerDue: string, receiver: { mn: string, en: string | null } } | null, mergedInto: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, mergedFrom: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, thread: Array<{ kind: StepKind, at: string, event: number, count: number | null, place: number | null, reason: string | null, reference: string | null, day: string | null, until: string | null, completion: Completion | null, amount: { amount: string, currency: string } | null, text: { mn: string, en: string | null } | null, area: { id: string, name: { mn: string, en: string | null } } | null, other: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null }>, fellOut: { kind: StepKind, event: number } | null, round: { id: string, kind: RoundKind, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, ceiling: { amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, closesAt: string | null }>, allocation: { steps: Array<{ rank: number, votes: number, verdict: AllocationVerdict, tiedWithNext: boolean, cost: { amount: string, currency: string }, leftBefore: { amount: string, currency: string }, moneyThere: { amount: string, currency: string } | null, because: { id: string, number: string | null } | null, proposal: { id: string } }> } | null } } | null };

export type ProposalsQueryVariables = Exact<{
  round: string;
  after?: string | null | undefined;
}>;


export type ProposalsQuery = { round: { id: string, kind: RoundKind, currency: string, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, ceiling: { amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, closesAt: string | null }> } | null, proposals: { totalCount: number, nodes: Array<{ id: string, number: string | null, sector: Sector, status: ProposalStatus, supports: number, withdrawalReason: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null }, area: { id: string, name: { mn: string, en: string | null } } | null, cost: { amount: { amount: string, currency: string } } | null, estimate: { amount: string, currency: string } | null, refusal: { reason: string } | null, rerouted: { reason: string } | null, mergedInto: { id: string, number: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SubmitProposalMutationVariables = Exact<{
  commandId: string;
  input: SubmitProposalInput;
}>;


export type SubmitProposalMutation = { submitProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SupportProposalMutationVariables = Exact<{
  commandId: string;
  input: SupportProposalInput;
}>;


export type SupportProposalMutation = { supportProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type WithdrawSupportMutationVariables = Exact<{
  commandId: string;
  input: WithdrawSupportInput;
}>;


export type WithdrawSupportMutation = { withdrawSupport: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ResultsQueryVariables = Exact<{
  id: string;
}>;


export type ResultsQuery = { round: { id: string, kind: RoundKind, year: number, currency: string, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, stages: Array<{ stage: Stage, status: StageStatus, closesAt: string | null }>, rules: { form: BallotForm, ruleKey: string, tieBreak: Array<string>, publishOpenings: boolean, hash: string } | null, balloting: { onRoll: number, voted: number, closedAt: string | null, countedAt: string | null, certifiedAt: string | null, openingsPublished: boolean, areas: Array<{ onRoll: number, voted: number, area: { id: string, name: { mn: string, en: string | null } } }>, tally: Array<{ votes: number, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }, byArea: Array<{ votes: number, area: { id: string } }> }> | null } | null, allocation: { id: string, ruleKey: string, tieBreak: Array<string>, inputDigest: string, allocatedAt: string, budget: { amount: string, currency: string }, spent: { amount: string, currency: string }, left: { amount: string, currency: string }, steps: Array<{ rank: number, votes: number, verdict: AllocationVerdict, tiedWithNext: boolean, cost: { amount: string, currency: string }, leftBefore: { amount: string, currency: string }, moneyThere: { amount: string, currency: string } | null, because: { id: string, number: string | null } | null, proposal: { id: string, number: string | null, sector: Sector, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> } | null } | null };

export type WorkingsQueryVariables = Exact<{
  id: string;
  tries: boolean;
  ruleKey: string;
  budget?: MoneyInput | null | undefined;
  minSupport?: number | null | undefined;
}>;


export type WorkingsQuery = { round?: { id: string, allocation: { id: string, workings: { ruleKey: string, budget: { amount: string, currency: string }, spent: { amount: string, currency: string }, endowment: { amount: string, currency: string } | null, steps: Array<{ rank: number, votes: number, verdict: AllocationVerdict, tiedWithNext: boolean, cost: { amount: string, currency: string }, leftBefore: { amount: string, currency: string }, moneyThere: { amount: string, currency: string } | null, because: { id: string, number: string | null } | null, proposal: { sector: Sector, id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }>, rounds: Array<{ number: number, effectiveVotes: number | null, paidInFull: number | null, paidTheirLast: number | null, leftAfter: { amount: string, currency: string }, price: { amount: string, currency: string } | null, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }, standings: Array<{ effectiveVotes: number | null, moneyBehind: { amount: string, currency: string }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> }>, statistics: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, comparedWithGreedy: { greedy: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, onlyHere: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, onlyWithGreedy: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, betterOff: { here: number, withGreedy: number, neither: number }, byArea: Array<{ area: { id: string, name: { mn: string, en: string | null } }, here: { spentPerVoter: { amount: string, currency: string } }, greedy: { spentPerVoter: { amount: string, currency: string } } }> } } | null } | null } | null, whatIf?: { ruleKey: string, budget: { amount: string, currency: string }, spent: { amount: string, currency: string }, endowment: { amount: string, currency: string } | null, steps: Array<{ rank: number, votes: number, verdict: AllocationVerdict, tiedWithNext: boolean, cost: { amount: string, currency: string }, leftBefore: { amount: string, currency: string }, moneyThere: { amount: string, currency: string } | null, because: { id: string, number: string | null } | null, proposal: { sector: Sector, id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }>, rounds: Array<{ number: number, effectiveVotes: number | null, paidInFull: number | null, paidTheirLast: number | null, leftAfter: { amount: string, currency: string }, price: { amount: string, currency: string } | null, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }, standings: Array<{ effectiveVotes: number | null, moneyBehind: { amount: string, currency: string }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> }>, statistics: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, comparedWithGreedy: { greedy: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, onlyHere: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, onlyWithGreedy: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, betterOff: { here: number, withGreedy: number, neither: number }, byArea: Array<{ area: { id: string, name: { mn: string, en: string | null } }, here: { spentPerVoter: { amount: string, currency: string } }, greedy: { spentPerVoter: { amount: string, currency: string } } }> } } | null };

export type WorkedFragment = { ruleKey: string, budget: { amount: string, currency: string }, spent: { amount: string, currency: string }, endowment: { amount: string, currency: string } | null, steps: Array<{ rank: number, votes: number, verdict: AllocationVerdict, tiedWithNext: boolean, cost: { amount: string, currency: string }, leftBefore: { amount: string, currency: string }, moneyThere: { amount: string, currency: string } | null, because: { id: string, number: string | null } | null, proposal: { sector: Sector, id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }>, rounds: Array<{ number: number, effectiveVotes: number | null, paidInFull: number | null, paidTheirLast: number | null, leftAfter: { amount: string, currency: string }, price: { amount: string, currency: string } | null, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }, standings: Array<{ effectiveVotes: number | null, moneyBehind: { amount: string, currency: string }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> }>, statistics: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, comparedWithGreedy: { greedy: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, onlyHere: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, onlyWithGreedy: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, betterOff: { here: number, withGreedy: number, neither: number }, byArea: Array<{ area: { id: string, name: { mn: string, en: string | null } }, here: { spentPerVoter: { amount: string, currency: string } }, greedy: { spentPerVoter: { amount: string, currency: string } } }> } };

export type FiguresFragment = { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } };

export type NamedFragment = { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } };

export type RoundChangedSubscriptionVariables = Exact<{
  round: string;
}>;


export type RoundChangedSubscription = { roundChanged: { event: number } };

export type RoundQueryVariables = Exact<{
  id: string;
}>;


export type RoundQuery = { me: { appointment: { id: string } | null }, round: { id: string, kind: RoundKind, year: number, currency: string, cancelled: boolean, openedAt: string, proposalCount: number, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, parent: { id: string, name: { mn: string, en: string | null } } | null }, ceiling: { grade: CeilingGrade, setAt: string, amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, citation: { mn: string, en: string | null } | null }>, collecting: Array<{ code: string, done: boolean }>, meetings: Array<{ code: string, done: boolean }>, review: Array<{ code: string, done: boolean }>, voting: Array<{ code: string, done: boolean }>, decision: Array<{ code: string, done: boolean }>, execution: Array<{ code: string, done: boolean }>, rules: { hash: string, sealedAt: string, form: BallotForm, maxChoices: number | null, maxRevisions: number, minBatch: number, minSupport: number, publishOpenings: boolean, ruleKey: string, tieBreak: Array<string>, witnessQuorum: number, budget: { amount: string, currency: string } } | null, ballotList: { hash: string, sealedAt: string, projects: Array<{ number: string, cost: { amount: string, currency: string } }> } | null, roll: { hash: string, sealedAt: string, areas: Array<{ voters: number, area: { id: string, name: { mn: string, en: string | null } } }> } | null, balloting: { onRoll: number, voted: number, closedAt: string | null, countedAt: string | null, certifiedAt: string | null, keysDestroyedAt: string | null, areas: Array<{ onRoll: number, voted: number, area: { id: string, name: { mn: string, en: string | null } } }> } | null, allocation: { id: string, allocatedAt: string } | null } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { signedIn: boolean, lacksSecondFactor: boolean, offices: Array<{ id: string, office: Office, body: { id: string, name: { mn: string, en: string | null } } }>, appointment: { id: string, office: Office, holder: { erased: boolean, text: string | null }, body: { id: string, name: { mn: string, en: string | null }, locality: { id: string } } } | null, oneClickPeople: Array<{ id: string, office: Office, holder: { erased: boolean, text: string | null }, body: { id: string, name: { mn: string, en: string | null }, locality: { id: string, name: { mn: string, en: string | null } } } }> } };

export type HistoryQueryVariables = Exact<{
  round: string;
  first: number;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { history: { totalCount: number, nodes: Array<{ number: number, id: string, stream: string, version: number, type: string, at: string, actor: string, channel: string | null, reason: string | null, basis: string | null, document: string | null, data: string, leafIndex: number | null, leafHash: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Proposal {
  id
  number
  title {
    mn
    en
  }
  writtenTitle {
    erased
    text
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on OutcomeFigures {
  voters
  votersWithAny
  fundedPerVoter
  averageFunded
  powerGini
  winners
  medianCost {
    amount
    currency
  }
  spentPerVoter {
    amount
    currency
  }
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const WorkedFragmentDoc = new TypedDocumentString(`
    fragment Worked on Workings {
  ruleKey
  budget {
    amount
    currency
  }
  spent {
    amount
    currency
  }
  endowment {
    amount
    currency
  }
  steps {
    rank
    votes
    verdict
    tiedWithNext
    cost {
      amount
      currency
    }
    leftBefore {
      amount
      currency
    }
    moneyThere {
      amount
      currency
    }
    because {
      id
      number
    }
    proposal {
      ...Named
      sector
    }
  }
  rounds {
    number
    effectiveVotes
    paidInFull
    paidTheirLast
    leftAfter {
      amount
      currency
    }
    price {
      amount
      currency
    }
    proposal {
      ...Named
    }
    standings {
      effectiveVotes
      moneyBehind {
        amount
        currency
      }
      proposal {
        ...Named
      }
    }
  }
  statistics {
    ...Figures
  }
  comparedWithGreedy {
    greedy {
      ...Figures
    }
    onlyHere {
      ...Named
    }
    onlyWithGreedy {
      ...Named
    }
    betterOff {
      here
      withGreedy
      neither
    }
    byArea {
      area {
        id
        name {
          mn
          en
        }
      }
      here {
        spentPerVoter {
          amount
          currency
        }
      }
      greedy {
        spentPerVoter {
          amount
          currency
        }
      }
    }
  }
}
    fragment Figures on OutcomeFigures {
  voters
  votersWithAny
  fundedPerVoter
  averageFunded
  powerGini
  winners
  medianCost {
    amount
    currency
  }
  spentPerVoter {
    amount
    currency
  }
}
fragment Named on Proposal {
  id
  number
  title {
    mn
    en
  }
  writtenTitle {
    erased
    text
  }
}`, {"fragmentName":"Worked"}) as unknown as TypedDocumentString<WorkedFragment, unknown>;
export const BallotDocument = new TypedDocumentString(`
    query Ballot($id: RoundId!) {
  round(id: $id) {
    id
    kind
    currency
    cancelled
    name {
      mn
      en
    }
    locality {
      id
      name {
        mn
        en
      }
      timeZone
    }
    stages {
      stage
      status
      opensAt
      closesAt
      closedAt
    }
    rules {
      form
      maxChoices
      maxRevisions
      publishOpenings
      budget {
        amount
        currency
      }
    }
    ballotList {
      projects {
        number
        cost {
          amount
          currency
        }
        proposal {
          id
          sector
          title {
            mn
            en
          }
          writtenTitle {
            erased
            text
          }
          summary {
            mn
            en
          }
          area {
            id
            name {
              mn
              en
            }
          }
          cost {
            costedAt
            grade
          }
        }
      }
    }
    balloting {
      onRoll
      voted
      countedAt
    }
  }
}
    `) as unknown as TypedDocumentString<BallotQuery, BallotQueryVariables>;
export const CastBallotDocument = new TypedDocumentString(`
    mutation CastBallot($input: CastBallotInput!) {
  castBallot(input: $input) {
    accepted
    receipt {
      code
      ballotRef
      commitment
      salt
      revision
    }
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CastBallotMutation, CastBallotMutationVariables>;
export const ReceiptDocument = new TypedDocumentString(`
    query Receipt($round: RoundId!, $code: String!) {
  receipt(round: $round, code: $code) {
    status
    batch
    choices
  }
}
    `) as unknown as TypedDocumentString<ReceiptQuery, ReceiptQueryVariables>;
export const SlipDocument = new TypedDocumentString(`
    query Slip($round: RoundId!, $code: String!) {
  slip(round: $round, code: $code) {
    usable
    ballots
    area {
      id
      name {
        mn
        en
      }
    }
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SlipQuery, SlipQueryVariables>;
export const DeskDocument = new TypedDocumentString(`
    query Desk($id: RoundId!) {
  me {
    appointment {
      id
    }
  }
  legalRules {
    code
    citation {
      mn
      en
    }
  }
  proposalReasons
  rankReasons
  round(id: $id) {
    id
    kind
    currency
    cancelled
    name {
      mn
      en
    }
    locality {
      id
      name {
        mn
        en
      }
      timeZone
    }
    ceiling {
      amount {
        amount
        currency
      }
      grade
      setAt
    }
    stages {
      stage
      status
      opensAt
      closesAt
      openedAt
      closedAt
      citation {
        mn
        en
      }
    }
    collecting: checklist(stage: COLLECTING) {
      code
      done
    }
    meetings: checklist(stage: MEETINGS) {
      code
      done
    }
    review: checklist(stage: REVIEW) {
      code
      done
    }
    voting: checklist(stage: VOTING) {
      code
      done
    }
    decision: checklist(stage: DECISION) {
      code
      done
    }
    execution: checklist(stage: EXECUTION) {
      code
      done
    }
    balloting {
      closedAt
      countedAt
      certifiedAt
    }
    allocation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeskQuery, DeskQueryVariables>;
export const DeskQueueDocument = new TypedDocumentString(`
    query DeskQueue($round: RoundId!, $after: String) {
  proposals(round: $round, first: 100, after: $after) {
    nodes {
      id
      number
      status
      title {
        mn
        en
      }
      writtenTitle {
        erased
        text
      }
      cost {
        grade
      }
      legality {
        checkedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DeskQueueQuery, DeskQueueQueryVariables>;
export const DeskProposalDocument = new TypedDocumentString(`
    query DeskProposal($id: ProposalId!) {
  proposal(id: $id) {
    id
    number
    sector
    status
    supports
    submittedAt
    files
    title {
      mn
      en
    }
    writtenTitle {
      erased
      text
    }
    summary {
      mn
      en
    }
    body {
      erased
      text
    }
    area {
      id
      name {
        mn
        en
      }
    }
    estimate {
      amount
      currency
    }
    costs {
      costedAt
      grade
      amount {
        amount
        currency
      }
      yearly {
        amount
        currency
      }
      yearlyPaidBy {
        mn
        en
      }
      basis {
        erased
        text
      }
    }
    legality {
      findings {
        rule
        met
      }
      note {
        erased
        text
      }
    }
    meetingRanks {
      rank
      hands
      area {
        id
        name {
          mn
          en
        }
      }
    }
    rank {
      rank
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<DeskProposalQuery, DeskProposalQueryVariables>;
export const CostProposalDocument = new TypedDocumentString(`
    mutation CostProposal($commandId: CommandId!, $input: CostProposalInput!) {
  costProposal(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CostProposalMutation, CostProposalMutationVariables>;
export const CheckLegalityDocument = new TypedDocumentString(`
    mutation CheckLegality($commandId: CommandId!, $input: CheckLegalityInput!) {
  checkLegality(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CheckLegalityMutation, CheckLegalityMutationVariables>;
export const AdmitProposalDocument = new TypedDocumentString(`
    mutation AdmitProposal($commandId: CommandId!, $input: AdmitProposalInput!) {
  admitProposal(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdmitProposalMutation, AdmitProposalMutationVariables>;
export const RefuseProposalDocument = new TypedDocumentString(`
    mutation RefuseProposal($commandId: CommandId!, $input: RefuseProposalInput!) {
  refuseProposal(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseProposalMutation, RefuseProposalMutationVariables>;
export const RerouteProposalDocument = new TypedDocumentString(`
    mutation RerouteProposal($commandId: CommandId!, $input: RerouteProposalInput!) {
  rerouteProposal(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RerouteProposalMutation, RerouteProposalMutationVariables>;
export const RankProposalDocument = new TypedDocumentString(`
    mutation RankProposal($commandId: CommandId!, $input: RankProposalInput!) {
  rankProposal(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RankProposalMutation, RankProposalMutationVariables>;
export const MergeProposalDocument = new TypedDocumentString(`
    mutation MergeProposal($commandId: CommandId!, $input: MergeProposalInput!) {
  mergeProposal(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MergeProposalMutation, MergeProposalMutationVariables>;
export const OpenStageDocument = new TypedDocumentString(`
    mutation OpenStage($commandId: CommandId!, $input: OpenStageInput!) {
  openStage(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenStageMutation, OpenStageMutationVariables>;
export const CloseStageDocument = new TypedDocumentString(`
    mutation CloseStage($commandId: CommandId!, $input: CloseStageInput!) {
  closeStage(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CloseStageMutation, CloseStageMutationVariables>;
export const SetCeilingDocument = new TypedDocumentString(`
    mutation SetCeiling($commandId: CommandId!, $input: SetCeilingInput!) {
  setCeiling(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetCeilingMutation, SetCeilingMutationVariables>;
export const CountBallotsDocument = new TypedDocumentString(`
    mutation CountBallots($commandId: CommandId!, $input: CountBallotsInput!) {
  countBallots(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountBallotsMutation, CountBallotsMutationVariables>;
export const CertifyTallyDocument = new TypedDocumentString(`
    mutation CertifyTally($commandId: CommandId!, $input: CertifyTallyInput!) {
  certifyTally(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CertifyTallyMutation, CertifyTallyMutationVariables>;
export const AllocateDocument = new TypedDocumentString(`
    mutation Allocate($commandId: CommandId!, $input: AllocateInput!) {
  allocate(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllocateMutation, AllocateMutationVariables>;
export const RoundAsOfDocument = new TypedDocumentString(`
    query RoundAsOf($id: RoundId!, $asOf: AsOf) {
  round(id: $id, asOf: $asOf) {
    id
    kind
    cancelled
    name {
      mn
      en
    }
    locality {
      id
      name {
        mn
        en
      }
      timeZone
    }
    proposalCount
    ceiling {
      amount {
        amount
        currency
      }
      grade
    }
    stages {
      stage
      status
      openedAt
      closedAt
      opensAt
      closesAt
    }
    rules {
      hash
    }
    ballotList {
      hash
      projects {
        number
      }
    }
    roll {
      hash
      areas {
        voters
      }
    }
    balloting {
      onRoll
      voted
      countedAt
      certifiedAt
    }
    allocation {
      spent {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundAsOfQuery, RoundAsOfQueryVariables>;
export const RoundsDocument = new TypedDocumentString(`
    query Rounds($after: String) {
  rounds(first: 20, after: $after) {
    totalCount
    nodes {
      id
      kind
      year
      cancelled
      name {
        mn
        en
      }
      proposalCount
      locality {
        id
        name {
          mn
          en
        }
        timeZone
        parent {
          id
          name {
            mn
            en
          }
        }
      }
      ceiling {
        amount {
          amount
          currency
        }
        grade
      }
      stages {
        stage
        status
        opensAt
        closesAt
        openedAt
        closedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsQuery, RoundsQueryVariables>;
export const AdministrationDocument = new TypedDocumentString(`
    query Administration($place: LocalityId!) {
  locality(id: $place) {
    id
    name {
      mn
      en
    }
    parent {
      id
      name {
        mn
        en
      }
    }
    children {
      id
      name {
        mn
        en
      }
    }
  }
  bodies(locality: $place) {
    id
    kind
    name {
      mn
      en
    }
    appointments {
      id
      office
      from
      until
      grantedBy
      endedBy
      holder {
        erased
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdministrationQuery, AdministrationQueryVariables>;
export const GrantOfficeDocument = new TypedDocumentString(`
    mutation GrantOffice($commandId: CommandId!, $input: GrantOfficeInput!) {
  grantOffice(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GrantOfficeMutation, GrantOfficeMutationVariables>;
export const EndOfficeDocument = new TypedDocumentString(`
    mutation EndOffice($commandId: CommandId!, $input: EndOfficeInput!) {
  endOffice(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EndOfficeMutation, EndOfficeMutationVariables>;
export const ProposeFormDocument = new TypedDocumentString(`
    query ProposeForm($id: RoundId!) {
  round(id: $id) {
    id
    kind
    currency
    cancelled
    name {
      mn
      en
    }
    locality {
      id
      name {
        mn
        en
      }
      timeZone
      children {
        id
        name {
          mn
          en
        }
      }
    }
    stages {
      stage
      status
      closesAt
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeFormQuery, ProposeFormQueryVariables>;
export const ProposalDocument = new TypedDocumentString(`
    query Proposal($id: ProposalId!) {
  proposal(id: $id) {
    id
    number
    sector
    channel
    status
    supports
    submittedAt
    files
    title {
      mn
      en
    }
    writtenTitle {
      erased
      text
    }
    summary {
      mn
      en
    }
    body {
      erased
      text
    }
    area {
      id
      name {
        mn
        en
      }
    }
    estimate {
      amount
      currency
    }
    cost {
      amount {
        amount
        currency
      }
      grade
      costedAt
      yearly {
        amount
        currency
      }
      basis {
        erased
        text
      }
    }
    refusal {
      reason
      refusedAt
      explanation {
        erased
        text
      }
    }
    rerouted {
      reason
      answerDue
      receiver {
        mn
        en
      }
    }
    withdrawalReason
    mergedInto {
      id
      number
      title {
        mn
        en
      }
      writtenTitle {
        erased
        text
      }
    }
    mergedFrom {
      id
      number
      title {
        mn
        en
      }
      writtenTitle {
        erased
        text
      }
    }
    thread {
      kind
      at
      event
      count
      place
      reason
      reference
      day
      until
      completion
      amount {
        amount
        currency
      }
      text {
        mn
        en
      }
      area {
        id
        name {
          mn
          en
        }
      }
      other {
        id
        number
        title {
          mn
          en
        }
        writtenTitle {
          erased
          text
        }
      }
    }
    fellOut {
      kind
      event
    }
    round {
      id
      kind
      cancelled
      name {
        mn
        en
      }
      locality {
        id
        name {
          mn
          en
        }
        timeZone
      }
      ceiling {
        amount {
          amount
          currency
        }
      }
      stages {
        stage
        status
        closesAt
      }
      allocation {
        steps {
          rank
          votes
          verdict
          cost {
            amount
            currency
          }
          leftBefore {
            amount
            currency
          }
          moneyThere {
            amount
            currency
          }
          because {
            id
            number
          }
          tiedWithNext
          proposal {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($round: RoundId!, $after: String) {
  round(id: $round) {
    id
    kind
    currency
    cancelled
    name {
      mn
      en
    }
    locality {
      id
      name {
        mn
        en
      }
      timeZone
    }
    ceiling {
      amount {
        amount
        currency
      }
    }
    stages {
      stage
      status
      closesAt
    }
  }
  proposals(round: $round, first: 100, after: $after) {
    totalCount
    nodes {
      id
      number
      sector
      status
      supports
      title {
        mn
        en
      }
      writtenTitle {
        erased
        text
      }
      area {
        id
        name {
          mn
          en
        }
      }
      cost {
        amount {
          amount
          currency
        }
      }
      estimate {
        amount
        currency
      }
      refusal {
        reason
      }
      rerouted {
        reason
      }
      withdrawalReason
      mergedInto {
        id
        number
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const SubmitProposalDocument = new TypedDocumentString(`
    mutation SubmitProposal($commandId: CommandId!, $input: SubmitProposalInput!) {
  submitProposal(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitProposalMutation, SubmitProposalMutationVariables>;
export const SupportProposalDocument = new TypedDocumentString(`
    mutation SupportProposal($commandId: CommandId!, $input: SupportProposalInput!) {
  supportProposal(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SupportProposalMutation, SupportProposalMutationVariables>;
export const WithdrawSupportDocument = new TypedDocumentString(`
    mutation WithdrawSupport($commandId: CommandId!, $input: WithdrawSupportInput!) {
  withdrawSupport(commandId: $commandId, input: $input) {
    accepted
    refusal {
      code
      parameters {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawSupportMutation, WithdrawSupportMutationVariables>;
export const ResultsDocument = new TypedDocumentString(`
    query Results($id: RoundId!) {
  round(id: $id) {
    id
    kind
    year
    currency
    cancelled
    name {
      mn
      en
    }
    locality {
      id
      name {
        mn
        en
      }
      timeZone
    }
    stages {
      stage
      status
      closesAt
    }
    rules {
      form
      ruleKey
      tieBreak
      publishOpenings
      hash
    }
    balloting {
      onRoll
      voted
      closedAt
      countedAt
      certifiedAt
      openingsPublished
      areas {
        onRoll
        voted
        area {
          id
          name {
            mn
            en
          }
        }
      }
      tally {
        votes
        proposal {
          id
          number
          title {
            mn
            en
          }
          writtenTitle {
            erased
            text
          }
        }
        byArea {
          votes
          area {
            id
          }
        }
      }
    }
    allocation {
      id
      ruleKey
      tieBreak
      inputDigest
      allocatedAt
      budget {
        amount
        currency
      }
      spent {
        amount
        currency
      }
      left {
        amount
        currency
      }
      steps {
        rank
        votes
        verdict
        tiedWithNext
        cost {
          amount
          currency
        }
        leftBefore {
          amount
          currency
        }
        moneyThere {
          amount
          currency
        }
        because {
          id
          number
        }
        proposal {
          id
          number
          sector
          title {
            mn
            en
          }
          writtenTitle {
            erased
            text
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ResultsQuery, ResultsQueryVariables>;
export const WorkingsDocument = new TypedDocumentString(`
    query Workings($id: RoundId!, $tries: Boolean!, $ruleKey: Code!, $budget: MoneyInput, $minSupport: Int) {
  round(id: $id) @skip(if: $tries) {
    id
    allocation {
      id
      workings {
        ...Worked
      }
    }
  }
  whatIf(round: $id, ruleKey: $ruleKey, budget: $budget, minSupport: $minSupport) @include(if: $tries) {
    ...Worked
  }
}
    fragment Worked on Workings {
  ruleKey
  budget {
    amount
    currency
  }
  spent {
    amount
    currency
  }
  endowment {
    amount
    currency
  }
  steps {
    rank
    votes
    verdict
    tiedWithNext
    cost {
      amount
      currency
    }
    leftBefore {
      amount
      currency
    }
    moneyThere {
      amount
      currency
    }
    because {
      id
      number
    }
    proposal {
      ...Named
      sector
    }
  }
  rounds {
    number
    effectiveVotes
    paidInFull
    paidTheirLast
    leftAfter {
      amount
      currency
    }
    price {
      amount
      currency
    }
    proposal {
      ...Named
    }
    standings {
      effectiveVotes
      moneyBehind {
        amount
        currency
      }
      proposal {
        ...Named
      }
    }
  }
  statistics {
    ...Figures
  }
  comparedWithGreedy {
    greedy {
      ...Figures
    }
    onlyHere {
      ...Named
    }
    onlyWithGreedy {
      ...Named
    }
    betterOff {
      here
      withGreedy
      neither
    }
    byArea {
      area {
        id
        name {
          mn
          en
        }
      }
      here {
        spentPerVoter {
          amount
          currency
        }
      }
      greedy {
        spentPerVoter {
          amount
          currency
        }
      }
    }
  }
}
fragment Figures on OutcomeFigures {
  voters
  votersWithAny
  fundedPerVoter
  averageFunded
  powerGini
  winners
  medianCost {
    amount
    currency
  }
  spentPerVoter {
    amount
    currency
  }
}
fragment Named on Proposal {
  id
  number
  title {
    mn
    en
  }
  writtenTitle {
    erased
    text
  }
}`) as unknown as TypedDocumentString<WorkingsQuery, WorkingsQueryVariables>;
export const RoundChangedDocument = new TypedDocumentString(`
    subscription RoundChanged($round: RoundId!) {
  roundChanged(round: $round) {
    event
  }
}
    `) as unknown as TypedDocumentString<RoundChangedSubscription, RoundChangedSubscriptionVariables>;
export const RoundDocument = new TypedDocumentString(`
    query Round($id: RoundId!) {
  me {
    appointment {
      id
    }
  }
  round(id: $id) {
    id
    kind
    year
    currency
    cancelled
    openedAt
    name {
      mn
      en
    }
    proposalCount
    locality {
      id
      name {
        mn
        en
      }
      timeZone
      parent {
        id
        name {
          mn
          en
        }
      }
    }
    ceiling {
      amount {
        amount
        currency
      }
      grade
      setAt
    }
    stages {
      stage
      status
      opensAt
      closesAt
      openedAt
      closedAt
      citation {
        mn
        en
      }
    }
    collecting: checklist(stage: COLLECTING) {
      code
      done
    }
    meetings: checklist(stage: MEETINGS) {
      code
      done
    }
    review: checklist(stage: REVIEW) {
      code
      done
    }
    voting: checklist(stage: VOTING) {
      code
      done
    }
    decision: checklist(stage: DECISION) {
      code
      done
    }
    execution: checklist(stage: EXECUTION) {
      code
      done
    }
    rules {
      hash
      sealedAt
      form
      maxChoices
      maxRevisions
      minBatch
      minSupport
      publishOpenings
      ruleKey
      tieBreak
      witnessQuorum
      budget {
        amount
        currency
      }
    }
    ballotList {
      hash
      sealedAt
      projects {
        number
        cost {
          amount
          currency
        }
      }
    }
    roll {
      hash
      sealedAt
      areas {
        voters
        area {
          id
          name {
            mn
            en
          }
        }
      }
    }
    balloting {
      onRoll
      voted
      closedAt
      countedAt
      certifiedAt
      keysDestroyedAt
      areas {
        onRoll
        voted
        area {
          id
          name {
            mn
            en
          }
        }
      }
    }
    allocation {
      id
      allocatedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RoundQuery, RoundQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    signedIn
    lacksSecondFactor
    offices {
      id
      office
      body {
        id
        name {
          mn
          en
        }
      }
    }
    appointment {
      id
      office
      holder {
        erased
        text
      }
      body {
        id
        name {
          mn
          en
        }
        locality {
          id
        }
      }
    }
    oneClickPeople {
      id
      office
      holder {
        erased
        text
      }
      body {
        id
        name {
          mn
          en
        }
        locality {
          id
          name {
            mn
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($round: RoundId!, $first: Int!, $after: String) {
  history(round: $round, first: $first, after: $after) {
    totalCount
    nodes {
      number
      id
      stream
      version
      type
      at
      actor
      channel
      reason
      basis
      document
      data
      leafIndex
      leafHash
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;