/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Begun by mistake, or not to be finished: the motion can be voted on anew. */
export type AbandonRollCallInput = {
  motionId: string;
  reason: string;
  sittingId: string;
};

export type AbsenceInput = {
  member: string;
  reason: string;
};

export type AddMilestoneInput = {
  dueAt: string;
  milestoneId: string;
  proposalId?: string | null | undefined;
  resolutionId: string;
  responsible: Office;
  title: PublicTextInput;
};

export type AdmitProposalInput = {
  /** The number given before, where this corrects it; possible until the ballot list is sealed. */
  corrects?: string | null | undefined;
  number: string;
  proposalId: string;
  summary?: PublicTextInput | null | undefined;
  title: PublicTextInput;
};

export type AdoptProcedureInput = {
  bodyId: string;
  citation: PublicTextInput;
  rules: ProcedureRulesInput;
};

/** Writes down, with its number, what a sitting has decided. */
export type AdoptResolutionInput = {
  adoptedOn: string;
  amends?: string | null | undefined;
  annex?: AnnexDraftInput | null | undefined;
  bodyId: string;
  clauses: Array<ClauseInput>;
  motionId: string;
  number: string;
  preamble: Array<PublicTextInput>;
  rescinds?: string | null | undefined;
  sittingId: string;
  title: PublicTextInput;
  year: number;
};

/** What a place has decided about its rounds to come, with the decision. */
export type AdoptTemplateInput = {
  citation: PublicTextInput;
  code: string;
  localityId: string;
  name: PublicTextInput;
  terms: RoundTermsInput;
};

export type AgendaItemInput = {
  /** Its place on the agenda, from 1. */
  number: number;
  roundId?: string | null | undefined;
  title: PublicTextInput;
  /** By which rule it is decided. */
  type: string;
};

export type AllocateInput = {
  allocationId: string;
  roundId: string;
};

/** The part of a rule that made a selection. */
export type AllocationPhase =
  /** What the rule left, spent by votes. */
  | 'COMPLETION'
  /** The rule itself. */
  | 'MAIN'
  /** Money reserved for a category or neighbourhood. */
  | 'RESERVED'
  /** In place of a winner that turned out to be infeasible. */
  | 'SUBSTITUTE';

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

export type AmendCommitmentInput = {
  /** Of the whole contract from now on. */
  amount: MoneyInput;
  commitmentId: string;
  reason: string;
  roundId: string;
};

/** A project list as it is laid before the body. */
export type AnnexDraftInput = {
  /** What the voters chose and this list does not have. */
  leftOut: Array<OmissionInput>;
  lines: Array<AnnexEntryInput>;
  roundId: string;
};

export type AnnexEntryInput = {
  amount: MoneyInput;
  /** Why it is here, or at this sum, though the voters' result has it otherwise. */
  difference?: string | null | undefined;
  proposalId: string;
};

/** By an official of the audited body. An answer after its day is taken all the same, and its date shows it. */
export type AnswerFindingInput = {
  audit: string;
  /** Numbers of events that show what was done; there may be none yet. */
  evidence: Array<number>;
  number: number;
  percentDone: number;
  text: string;
};

/** What the receiver of a re-routed proposal answered, and on which day. */
export type AnswerProposalInput = {
  answer: PublicTextInput;
  answeredOn: string;
  proposalId: string;
};

/**
 * Against its refusal, or its place far from the meeting's: by its author, or by an office of its place for those who put
 *             it forward. Once.
 */
export type AppealProposalInput = {
  grounds: string;
  proposalId: string;
};

/** By somebody else than who voided the sheet. */
export type ApproveVoidingInput = {
  roundId: string;
  sheet: string;
};

/** A moment of the past, as a client names it: an instant or the number of an event. */
export type AsOf = {
  at?: string | null | undefined;
  event?: number | null | undefined;
};

/** The three questions that the National Audit Office put to the Local Development Fund of 2023. */
export type AuditTab =
  /** Were the projects carried out by the rule, with a result? */
  | 'CARRIED_OUT'
  /** Was spending controlled and reported by law and rule? */
  | 'CONTROLLED'
  /** Was the money planned, formed and distributed by law and rule? */
  | 'DISTRIBUTED';

/** Approval: as many projects as the rules allow. Knapsack: as many as the money allows. */
export type BallotForm =
  | 'APPROVAL'
  | 'KNAPSACK';

/** Operator runs the installation itself. */
export type BodyKind =
  | 'AUDIT_OFFICE'
  | 'GENERAL_MEETING'
  | 'GOVERNORS_OFFICE'
  | 'KHURAL'
  | 'OPERATOR'
  | 'PRESIDIUM'
  | 'WORKING_GROUP';

export type CancelRoundInput = {
  reason: string;
  roundId: string;
};

/** What is left of a contract may be paid in a later year, as the khural decided. */
export type CarryOverInput = {
  commitmentId: string;
  resolutionId: string;
  roundId: string;
  year: number;
};

/** A ballot as a voter's device sends it. */
export type CastBallotInput = {
  choices: Array<string>;
  /** 128 random bits of the device, 32 hexadecimal digits; the same nonce again is the same ballot again. */
  nonce: string;
  roundId: string;
  slip: string;
};

/** A member's own vote, on a device. */
export type CastVoteInput = {
  choice: VoteChoice;
  motionId: string;
  sittingId: string;
};

export type CeilingGrade =
  | 'FINAL'
  | 'PROVISIONAL';

export type CertifyTallyInput = {
  roundId: string;
};

/** What a payment rests upon, from the money back to the wish. */
export type ChainStep =
  | 'ADMITTED'
  | 'ALLOCATED'
  | 'BALLOTING_CLOSED'
  | 'CERTIFIED'
  | 'CONTRACTED'
  | 'COSTED'
  | 'COUNTED'
  | 'KHURAL_VOTED'
  | 'PAID'
  | 'PROPOSED'
  | 'RANKED_BY_MEETING'
  | 'RESOLVED'
  | 'SEALED'
  | 'SET_ASIDE'
  | 'WORK_REPORTED';

/** How a proposal reached us. Sheet, meeting and phone count like the web. */
export type Channel =
  | 'DISCUSSION'
  | 'IMPORT'
  | 'MEETING'
  | 'PAPER'
  | 'PHONE'
  | 'SHEET'
  | 'WEB';

/** A finding for every rule of its round; one that is not met keeps the proposal from being admitted. */
export type CheckLegalityInput = {
  findings: Array<LegalFindingInput>;
  note?: string | null | undefined;
  proposalId: string;
};

/** A limit or a term, and where it is laid down. */
export type CitedNumberInput = {
  citation?: PublicTextInput | null | undefined;
  number: number;
};

/** Of a contractor who is late. What comes of it goes to the budget, not back into the envelope. */
export type ClaimPenaltyInput = {
  amount: MoneyInput;
  /** The clause by which it is worked out. */
  basis: PublicTextInput;
  commitmentId: string;
  /** By which the work is late. */
  days: number;
  penaltyId: string;
  roundId: string;
};

export type ClauseInput = {
  /** Who is charged with it. */
  assignee?: Office | null | undefined;
  kind: ClauseKind;
  number: number;
  /** The days on which it is reported back. */
  reportOn: Array<string>;
  text: PublicTextInput;
};

/** What a clause does: approves the project list, charges somebody, has a report given, asks another body, sets oversight. */
export type ClauseKind =
  | 'APPROVE'
  | 'ASK'
  | 'CHARGE'
  | 'OTHER'
  | 'OVERSEE'
  | 'REPORT';

export type CloseAuditInput = {
  audit: string;
  /** The signed report, by its hash. */
  report: string;
};

export type CloseFindingInput = {
  audit: string;
  number: number;
  reason: string;
};

export type CloseRollCallInput = {
  motionId: string;
  sittingId: string;
};

/** The bag's wishes stand: every sheet is typed, those of the sample twice, every wish coded, and what is not back is named. */
export type CloseSheetsInput = {
  missing: Array<number>;
  sheetRunId: string;
};

export type CloseStageInput = {
  roundId: string;
  stage: Stage;
};

export type CodeWishInput = {
  /** Where the clerk sees it now, so that two who code one sheet do not undo each other unseen. */
  insteadOf?: string | null | undefined;
  proposalId: string;
  serial: number;
  sheetRunId: string;
  wish: number;
};

/** A contract, or another promise of money to somebody. */
export type CommitInput = {
  amount: MoneyInput;
  commitmentId: string;
  contract: string;
  contractor: PublicTextInput;
  /** The paper, where it was signed elsewhere: then it is recorded whatever it breaks. */
  document?: PaperDocumentInput | null | undefined;
  proposalId: string;
  roundId: string;
  signedOn: string;
  way: ProcurementWay;
};

/** The five points of the Open Government Partnership. */
export type Completion =
  | 'COMPLETE'
  | 'LIMITED'
  | 'NOT_STARTED'
  | 'NO_EVIDENCE'
  | 'SUBSTANTIAL';

/** The meeting's order stands once enough people came to its sittings and hands were counted. */
export type ConcludeMeetingInput = {
  meetingId: string;
};

export type ConveneMeetingInput = {
  area: string;
  meetingId: string;
  roundId: string;
  /** Of this place; without one, the round's. */
  rule?: QuorumRuleInput | null | undefined;
  sittings: Array<PlannedSittingInput>;
};

export type ConveneSittingInput = {
  agenda: Array<AgendaItemInput>;
  bodyId: string;
  kind: SittingKind;
  opensAt: string;
  place: PublicTextInput;
  sittingId: string;
};

/** A wrong number, a wrong button, or a household that thought again. */
export type CorrectSheetInput = {
  reason: string;
  serial: number;
  sheetRunId: string;
  status: SheetStatus;
};

export type CostGrade =
  | 'CHECKED'
  | 'ROUGH';

export type CostProposalInput = {
  amount: MoneyInput;
  basis?: string | null | undefined;
  grade: CostGrade;
  proposalId: string;
  quotes?: Array<string> | null | undefined;
  /** How many costs of it its clerk knew of, so that two who cost it do not replace each other's unseen. */
  seen?: number | null | undefined;
  yearly?: MoneyInput | null | undefined;
  yearlyPaidBy?: PublicTextInput | null | undefined;
};

export type CountBallotsInput = {
  roundId: string;
};

/**
 * The hands for items at one sitting, as its two tellers saw them. Given again, it is a recount of these; the others keep
 *             their hands.
 */
export type CountHandsInput = {
  counts: Array<HandsSeenInput>;
  /** What the tellers had differently before they agreed, in the order in which they counted. */
  differed?: Array<HandsDiffering> | null | undefined;
  firstTeller: string;
  meetingId: string;
  secondTeller?: string | null | undefined;
  /** How many counts of this sitting its clerk knew of, so that two who count do not undo each other unseen. */
  seen?: number | null | undefined;
  sitting: number;
};

/** Of whom a share is taken: the places by law, the members in office, those present who may vote, those who voted. */
export type CountedBase =
  | 'MEMBERS'
  | 'PRESENT'
  | 'SEATS'
  | 'VOTING';

/** Against what it is held, and where that stands. */
export type CriterionInput = {
  citation: PublicTextInput;
  text: PublicTextInput;
};

/** By somebody else than who refused or ranked it, with an answer in writing. */
export type DecideAppealInput = {
  answer: string;
  proposalId: string;
  upheld: boolean;
};

export type DeclareInterestInput = {
  about?: string | null | undefined;
  item: number;
  member: string;
  nature: string;
  sittingId: string;
};

/** Said before reviewing, and changed when something changes. */
export type DeclareReviewInterestInput = {
  interested: boolean;
  proposalId: string;
  what?: string | null | undefined;
};

/** After this nobody, the operator included, can tie a ballot to a voter by the keys of the round. */
export type DestroyRoundKeysInput = {
  roundId: string;
};

export type DiscardFindingDraftInput = {
  audit: string;
  draftId: string;
  seen: number;
};

export type DrawSampleInput = {
  audit: string;
  of: SampleOf;
  question?: QuestionKey | null | undefined;
  roundId: string;
  size: number;
};

/**
 * Sets aside what a resolution approved, and gives back what it no longer approves. Follows its signature, amendment and
 *             rescission by itself; may be asked for again once there is more money.
 */
export type EarmarkProjectsInput = {
  resolutionId: string;
  roundId: string;
};

export type EndOfficeInput = {
  appointmentId: string;
  bodyId: string;
  on: string;
  resolution?: string | null | undefined;
};

export type EndSittingInput = {
  sittingId: string;
};

export type EnterVotersInput = {
  area: string;
  roundId: string;
  voters: Array<VoterInput>;
};

export type EraseTextInput = {
  /** The rule or decision by which it is done. */
  authority?: PublicTextInput | null | undefined;
  ground: string;
  localityId: string;
  text: string;
};

export type ErasureStatus =
  | 'ERASED'
  | 'REFUSED'
  | 'REQUESTED';

/** Where an event belongs: the folder of the domain that decides it. */
export type EventContext =
  | 'ACTION_PLANS'
  | 'ALLOCATIONS'
  | 'AUDIT'
  | 'BALLOTS'
  | 'FUNDS'
  | 'KHURAL'
  | 'LOCALITIES'
  | 'MEETINGS'
  | 'OFFICES'
  | 'PROPOSALS'
  | 'ROUNDS'
  | 'SHEETS';

/** Which events to look for. What is null is not asked about; several are asked about together. */
export type EventFilter = {
  actor?: string | null | undefined;
  context?: EventContext | null | undefined;
  /** Entered at this moment or later. */
  from?: string | null | undefined;
  /** Those only that break a rule and are kept all the same. */
  irregular?: boolean | null | undefined;
  /** Entered more than so many days after the act. */
  lateBy?: number | null | undefined;
  /** Of the one who acted. */
  office?: Office | null | undefined;
  round?: string | null | undefined;
  /** Those only where one person took a step that is for two. */
  single?: boolean | null | undefined;
  stream?: string | null | undefined;
  /** Entered before this moment. */
  to?: string | null | undefined;
  type?: string | null | undefined;
};

/** A call for offers that came to nothing; the next is another call. */
export type FailProcurementCallInput = {
  call: number;
  failedOn: string;
  proposalId: string;
  reason: string;
  roundId: string;
};

export type FindingKind =
  /** An official demand to put something right. */
  | 'DEMAND'
  /** Money to be paid back. */
  | 'PAYMENT_ACT'
  | 'RECOMMENDATION'
  /** Passed on to the authority that has to decide. */
  | 'TRANSFER';

export type FollowUpFindingInput = {
  accepted: boolean;
  audit: string;
  /** Of an answer that is not accepted: the day of the next. */
  due?: string | null | undefined;
  note?: string | null | undefined;
  number: number;
  /** As the auditor found it. */
  percentDone: number;
};

export type FormBodyInput = {
  bodyId: string;
  kind: BodyKind;
  localityId: string;
  name: PublicTextInput;
};

export type FundSourceInput = {
  amount: MoneyInput;
  /** The notice, the decision on the budget, the agreement on the gift. */
  basis: PublicTextInput;
  kind: SourceKind;
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

/** From house to house: one sheet at a time on the phone, or a day's list from paper. */
export type HandOutSheetsInput = {
  household?: string | null | undefined;
  on: string;
  serials: Array<number>;
  sheetRunId: string;
};

/** What two tellers counted differently for one item before they counted again. */
export type HandsDiffering = {
  first: number;
  proposalId: string;
  second: number;
};

/** What each of two tellers counted for one item. */
export type HandsSeenInput = {
  first: number;
  proposalId: string;
  second?: number | null | undefined;
};

export type HoldRetentionInput = {
  amount: MoneyInput;
  commitmentId: string;
  roundId: string;
  until: string;
};

/** How items of one type are decided. */
export type ItemRuleInput = {
  citation?: PublicTextInput | null | undefined;
  majority: ShareInput;
  /** It belongs to the session of the khural; a Presidium that decides it is told so, and so is everybody. */
  ofSession?: boolean | null | undefined;
  type: string;
  ways: Array<WayOfVoting>;
};

/** Undoes a split whose parts are not coded. */
export type JoinWishInput = {
  serial: number;
  sheetRunId: string;
  wish: number;
};

export type KeepMinutesInput = {
  files?: Array<string> | null | undefined;
  meetingId: string;
  minutes: string;
};

/** Whether a proposal meets a rule of the list. */
export type LegalFindingInput = {
  met: boolean;
  rule: string;
};

/** A rule that spending of this fund must meet, and where it is laid down. */
export type LegalRuleInput = {
  citation: PublicTextInput;
  code: string;
  /** None of the rules that pages have their own words for. */
  name?: PublicTextInput | null | undefined;
};

/** Area is a voting area of an imported election. */
export type LocalityKind =
  | 'AIMAG'
  | 'AREA'
  | 'BAG'
  | 'CAPITAL'
  | 'COUNTRY'
  | 'DISTRICT'
  | 'KHOROO'
  | 'SOUM';

export type LowerEnvelopeInput = {
  amount: MoneyInput;
  /** The notice, where the money is gone already: then it is recorded whatever it breaks. */
  document?: PaperDocumentInput | null | undefined;
  reason: string;
  reference: string;
  roundId: string;
  source: SourceKind;
};

/**
 * Last on the list first: what is not committed is given up from the end of the list until it fits. The khural decides:
 *             nothing uncommitted stays set aside until a resolution sets it aside anew.
 */
export type LoweringRule =
  | 'KHURAL_DECIDES'
  | 'LAST_ON_LIST_FIRST';

export type MakeMotionInput = {
  about?: string | null | undefined;
  amends?: string | null | undefined;
  annex?: AnnexDraftInput | null | undefined;
  item: number;
  motionId: string;
  mover: string;
  sittingId: string;
  text: PublicTextInput;
  wording?: PublicTextInput | null | undefined;
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

/** Limits for what the projects of one sector, or those meant for one area, get of the money together. */
export type MoneyShareInput = {
  area?: string | null | undefined;
  /** Percent of the budget that they never exceed. */
  atMost?: number | null | undefined;
  /** Percent of the budget for which they compete among themselves first; what they leave is for all. */
  reserved?: number | null | undefined;
  sector?: Sector | null | undefined;
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
  | 'TREASURY'
  | 'WORKING_GROUP_MEMBER';

export type OmissionInput = {
  proposalId: string;
  reason: string;
};

export type OpenAuditInput = {
  audited: string;
  /** By which it is known everywhere: letters, digits, dots and hyphens. */
  code: string;
  criteria: Array<CriterionInput>;
  from?: string | null | undefined;
  office: string;
  roundId?: string | null | undefined;
  title: PublicTextInput;
  until?: string | null | undefined;
};

export type OpenEnvelopeInput = {
  lowering: LoweringRule;
  roundId: string;
  sources: Array<FundSourceInput>;
  year: number;
};

export type OpenRollCallInput = {
  entry: RollCallEntry;
  motionId: string;
  sittingId: string;
};

export type OpenRoundInput = {
  /** ISO 4217; MNT when left out. */
  currency?: string | null | undefined;
  kind?: RoundKind;
  localityId: string;
  name: PublicTextInput;
  roundId: string;
  stages: Array<StagePlanInput>;
  template: string;
  year: number;
};

export type OpenStageInput = {
  roundId: string;
  stage: Stage;
};

/** What is voted on before the first item, in this order unless the body's own rules have another. */
export type OpeningStep =
  | 'AGENDA'
  | 'HOUSE_RULES'
  | 'SERVICE_TEAM';

/** So many sheets of a bag are typed by a second clerk: one in ten, or all. */
export type OrderSecondTypingInput = {
  oneIn: number;
  sheetRunId: string;
};

/** The paper behind an act done elsewhere: its number, where it lies, the day of the act, its photo. */
export type PaperDocumentInput = {
  actOn: string;
  archive: PublicTextInput;
  number: string;
  photo?: string | null | undefined;
};

export type PayInput = {
  amount: MoneyInput;
  commitmentId: string;
  /** The paper, where it was paid elsewhere: then it is recorded whatever it breaks. */
  document?: PaperDocumentInput | null | undefined;
  /** What was done for it; none for an advance. */
  milestone?: string | null | undefined;
  /** The number of the payment order. */
  order: string;
  paidOn: string;
  paymentId: string;
  roundId: string;
};

/**
 * The sheet as the household wrote it. Handwriting names people, so the record keeps only a commitment to the photo's
 *             hash; whoever may open it finds the file by that.
 */
export type PhotographSheetInput = {
  photo: string;
  serial: number;
  sheetRunId: string;
};

/** Gives a milestone its day, or another one; another one needs a reason. */
export type PlanMilestoneInput = {
  dueAt: string;
  milestoneId: string;
  reason?: string | null | undefined;
  resolutionId: string;
};

export type PlannedSittingInput = {
  at: string;
  place: PublicTextInput;
};

/** The first sheets of a bag, or further ones with other serials. */
export type PrintSheetsInput = {
  area: string;
  first: number;
  last: number;
  roundId: string;
};

/** The printed sheets of one polling place, and where each of them is. */
export type PrintedSheetsInput = {
  counted: number;
  printed: number;
  spoiled: number;
  unused: number;
  voided: number;
};

/** The rules of procedure of one body. */
export type ProcedureRulesInput = {
  items: Array<ItemRuleInput>;
  opening: Array<OpeningStep>;
  quorum: ShareInput;
  quorumCitation?: PublicTextInput | null | undefined;
  seats: number;
  /** How many count a secret vote. */
  tellers: number;
};

export type ProcurementWay =
  | 'COMMUNITY_PARTICIPATION'
  | 'COMPARISON'
  | 'DIRECT'
  | 'OPEN_TENDER';

/** What came of an admitted proposal: by the list in force, or while there is none, by the vote. */
export type ProposalOutcome =
  | 'LISTED'
  | 'NOT_LISTED'
  | 'NOT_SELECTED'
  | 'SELECTED';

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

export type QuestionKey =
  | 'ANSWERED_LATE'
  | 'CALLED_AGAIN'
  | 'CALL_FAILED'
  | 'CONTRACTOR_AGAIN'
  | 'CONTRACTOR_GAVE'
  | 'CONTRACT_BEFORE_MONEY'
  | 'CONTRACT_RAISED'
  | 'COST_RAISED'
  | 'DAY_MOVED'
  | 'DECIDED_BEYOND'
  | 'DECIDED_WITHOUT_QUORUM'
  | 'ENTERED_LATE'
  | 'INTEREST_BUT_VOTED'
  | 'LIMIT_BROKEN'
  | 'LIST_DIFFERS'
  | 'ONE_PERSON'
  | 'OPENED_UNSEALED'
  | 'OTHER_REASON'
  | 'PAID_BEFORE_DONE'
  | 'PAYMENT_REVERSED'
  | 'PHOTO_OLDER'
  | 'QUORUM_BY_ONE'
  | 'REPORTED_MORE'
  | 'SPENT_AFTER_RESCISSION'
  | 'SPLIT_CONTRACTS'
  | 'VOTED_WHILE_AWAY'
  | 'WORK_LATE';

export type QuorumBase =
  | 'ADULTS'
  | 'HOUSEHOLDS';

/** The share of an area that must come to its general meeting, rounded up, and where that is laid down. */
export type QuorumRuleInput = {
  base: QuorumBase;
  denominator: number;
  numerator: number;
  source?: PublicTextInput | null | undefined;
};

export type RaiseEnvelopeInput = {
  reference: string;
  roundId: string;
  source: FundSourceInput;
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

/** Where the first sittings did not bring enough people together, or not to all who live far. */
export type ReconveneMeetingInput = {
  meetingId: string;
  reason: string;
  sittings: Array<PlannedSittingInput>;
};

export type RecordArrivalInput = {
  /** When it was, if it is entered a little later. */
  at?: string | null | undefined;
  member: string;
  sittingId: string;
};

export type RecordDepartureInput = {
  /** When it was, if it is entered a little later. */
  at?: string | null | undefined;
  member: string;
  sittingId: string;
};

/** The sheet stays with the governor, who may come again. */
export type RecordNotFoundInput = {
  on: string;
  reason: string;
  serials: Array<number>;
  sheetRunId: string;
};

export type RecordPenaltyPaidInput = {
  paidOn: string;
  penaltyId: string;
  /** Of the receipt or bank statement. */
  reference: string;
  roundId: string;
};

export type RecordRefusalsInput = {
  on: string;
  serials: Array<number>;
  sheetRunId: string;
};

/** Records a decision from its paper. What breaks the rules of the body is kept and named. */
export type RecordResolutionInput = {
  bodyId: string;
  clauses: Array<ClauseInput>;
  document: PaperDocumentInput;
  for: number;
  /** Of the body's rules, where that is known. */
  itemType?: string | null | undefined;
  number: string;
  preamble: Array<PublicTextInput>;
  present: number;
  /** The round that it is about. */
  roundId?: string | null | undefined;
  title: PublicTextInput;
  year: number;
};

/** Given again with other figures, it takes the place of the first record; hands that were counted stay. */
export type RecordSittingInput = {
  attendanceList?: string | null | undefined;
  beganAt: string;
  /** Not while it sits. */
  endedAt?: string | null | undefined;
  meetingId: string;
  notOnRoll: number;
  place: PublicTextInput;
  present: number;
  sitting: number;
};

export type RefuseErasureInput = {
  /** The rule by which the text has to stay. */
  authority: PublicTextInput;
  localityId: string;
  reason: string;
  text: string;
};

export type RefuseProposalInput = {
  explanation?: string | null | undefined;
  proposalId: string;
  reason: string;
};

export type RegisterLocalityInput = {
  code: string;
  kind: LocalityKind;
  localityId: string;
  name: PublicTextInput;
  parent?: string | null | undefined;
  timeZone: string;
};

/** What is set aside for a project and promised to nobody goes back into the envelope. */
export type ReleaseEarmarkInput = {
  proposalId: string;
  reason: string;
  roundId: string;
};

export type ReleaseFindingInput = {
  audit: string;
  draftId: string;
  /** The version that the auditor read before confirming; nothing else becomes public. */
  seen: number;
};

/** Its day has come: what was held back may be paid. */
export type ReleaseRetentionInput = {
  commitmentId: string;
  roundId: string;
};

export type ReportMilestoneInput = {
  completion: Completion;
  /** The day on which it was done, where it is. */
  doneOn?: string | null | undefined;
  /** Photos and papers, by their hashes. */
  evidence: Array<string>;
  milestoneId: string;
  note?: string | null | undefined;
  percent: number;
  resolutionId: string;
};

/** Anybody may ask: who wrote a text, and who is named in one. */
export type RequestErasureInput = {
  ground: string;
  localityId: string;
  text: string;
};

/** Sent to whoever may pay for it, with a day by which they answer. */
export type RerouteProposalInput = {
  answerDue: string;
  proposalId: string;
  reason: string;
  receiver: PublicTextInput;
};

export type RescheduleStageInput = {
  closesAt?: string | null | undefined;
  opensAt?: string | null | undefined;
  reason: string;
  roundId: string;
  stage: Stage;
};

export type ResolutionStatus =
  | 'ADOPTED'
  | 'IN_FORCE'
  | 'IRREGULAR'
  | 'RESCINDED';

/** Rounds opened from it stay; without it the place has what this program brings along under that code, if anything. */
export type RetireTemplateInput = {
  citation: PublicTextInput;
  code: string;
  localityId: string;
};

export type ReversePaymentInput = {
  paymentId: string;
  reason: string;
  roundId: string;
};

export type ReviseProposalInput = {
  body?: string | null | undefined;
  estimate?: MoneyInput | null | undefined;
  files?: Array<string> | null | undefined;
  proposalId: string;
  /** The commitment of the title that the proposer had before them. If other words stand there by now, nothing is replaced. */
  replaces?: string | null | undefined;
  title: string;
};

/** Each member votes on a device, or answers aloud and a clerk types. */
export type RollCallEntry =
  | 'DEVICE'
  | 'READ_ALOUD';

export type RoundKind =
  | 'DEMONSTRATION'
  | 'IMPORTED'
  | 'ORDINARY';

/** What a round goes by, each part with where it is laid down. A round keeps the terms with which it was opened. */
export type RoundTermsInput = {
  /** The days within which an appeal is decided. */
  appealDays: CitedNumberInput;
  /** The places by which the working group may move a proposal from where a meeting had it before it says why. */
  farMove: CitedNumberInput;
  legalRules: Array<LegalRuleInput>;
  meetingQuorum: QuorumRuleInput;
  stages: Array<TemplateStageInput>;
};

/**
 * What a round seals beside its rule; what is absent is not asked for. Shares are whole percent, of the ballots or of the
 *             budget.
 */
export type RuleConditionsInput = {
  /** Of all ballots, those that must support a project. */
  minShare?: number | null | undefined;
  /** Dearer projects need more: of all ballots at least so much of the project's own share of the budget. */
  minSharePerCost?: number | null | undefined;
  shares?: Array<MoneyShareInput> | null | undefined;
  /** Of a project's cost, what the money left must reach for the rest to come from elsewhere. */
  topUpFrom?: number | null | undefined;
  /** Greedy rules only; others end by themselves. */
  whenFull?: WhenFull | null | undefined;
};

/** From what a sample is drawn. */
export type SampleOf =
  | 'COMMITMENTS'
  | 'PAYMENTS'
  /** What a saved question finds. */
  | 'QUESTION';

export type SaveFindingDraftInput = {
  amount?: MoneyInput | null | undefined;
  audit: string;
  draftId: string;
  due?: string | null | undefined;
  evidence: Array<number>;
  kind: FindingKind;
  receiver?: PublicTextInput | null | undefined;
  /** The version that the auditor changed; 0 for a new draft. */
  seen: number;
  text?: string | null | undefined;
  title: PublicTextInput;
};

export type SealBallotListInput = {
  proposals: Array<string>;
  roundId: string;
};

export type SealRollInput = {
  roundId: string;
};

export type SealRulesInput = {
  conditions?: RuleConditionsInput | null | undefined;
  form: BallotForm;
  maxChoices?: number | null | undefined;
  maxRevisions: number;
  minBatch: number;
  minSupport: number;
  publishOpenings: boolean;
  roundId: string;
  ruleKey: string;
  tieBreak: Array<string>;
  witnessQuorum: number;
};

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

export type SetWishAsideInput = {
  reason: string;
  serial: number;
  sheetRunId: string;
  wish: number;
};

/**
 * A third clerk looks at the sheet and says how it reads, where two have it differently. What was coded of it before waits
 *             again.
 */
export type SettleSheetInput = {
  serial: number;
  sheetRunId: string;
  wishes: Array<string>;
};

/** A share of a base: at least so much of it, or more than that. */
export type ShareInput = {
  denominator: number;
  moreThan: boolean;
  numerator: number;
  of: CountedBase;
};

/** Printed and nothing more: it lies in the drawer. */
export type SheetStatus =
  | 'HANDED_OUT'
  | 'NOT_FOUND'
  | 'PRINTED'
  | 'REFUSED'
  | 'RETURNED'
  | 'SPOILED';

/**
 * What the people of a polling place signed for, as it stands on their paper, right or not; signed again, the later one
 *             stands. Bags too small to have a batch of their own sign one together, under the place of the round.
 */
export type SignProtocolInput = {
  area: string;
  notOnRoll: number;
  photo?: string | null | undefined;
  roundId: string;
  /** How many protocols of the area its clerk knew of, so that two who enter it do not replace each other's unseen. */
  seen?: number | null | undefined;
  sheets: PrintedSheetsInput;
};

/** The chair's signature, with which it takes effect. */
export type SignResolutionInput = {
  resolutionId: string;
};

export type SittingKind =
  | 'EXTRAORDINARY'
  | 'REGULAR';

export type SittingStatus =
  | 'CONVENED'
  | 'ENDED'
  | 'OPEN'
  | 'OPENING';

/** Where the money of a local development fund may come from (Budget Law, 60.2). */
export type SourceKind =
  | 'BUDGET_SURPLUS'
  | 'DONATION'
  | 'EXTRA_REVENUE'
  | 'UNIFIED_FUND_TRANSFER';

export type SplitWishInput = {
  parts: Array<string>;
  serial: number;
  sheetRunId: string;
  wish: number;
};

/** Torn, wet or burnt: it counts no more. The household may get another one for it. */
export type SpoilSheetInput = {
  on: string;
  replacement?: number | null | undefined;
  serial: number;
  sheetRunId: string;
};

export type Stage =
  | 'COLLECTING'
  | 'DECISION'
  | 'EXECUTION'
  | 'MEETINGS'
  | 'REVIEW'
  | 'VOTING';

export type StagePlanInput = {
  closesAt?: string | null | undefined;
  opensAt?: string | null | undefined;
  stage: Stage;
};

export type StageStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'PLANNED';

/** Said once, at the opening; from then on people arrive and leave. */
export type StateAttendanceInput = {
  absent?: Array<AbsenceInput> | null | undefined;
  /** When it was, if it is entered later. */
  at?: string | null | undefined;
  present: Array<string>;
  sittingId: string;
};

export type StateFiguresInput = {
  adults?: number | null | undefined;
  households?: number | null | undefined;
  localityId: string;
  persons?: number | null | undefined;
  source: PublicTextInput;
  statedOn: string;
};

export type StepKind =
  | 'ADMITTED'
  | 'ANSWERED'
  | 'ANSWER_OVERDUE'
  | 'APPEALED'
  | 'APPEAL_DISMISSED'
  | 'APPEAL_OVERDUE'
  | 'APPEAL_UPHELD'
  /** Auditors released a finding that cites an event of the thread. */
  | 'AUDIT_FOUND'
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
  | 'LIST_RESCINDED'
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
  | 'PENALTY_CLAIMED'
  | 'PENALTY_PAID'
  | 'PENALTY_WAIVED'
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
  | 'REVIEW_INTEREST_DECLARED'
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

export type TakeSheetsBackInput = {
  on: string;
  serials: Array<number>;
  sheetRunId: string;
};

export type TemplateStageInput = {
  citation?: PublicTextInput | null | undefined;
  required: boolean;
  stage: Stage;
};

/** The same sheet read by another clerk, who has not seen what the first one typed. */
export type TypeSheetAgainInput = {
  serial: number;
  sheetRunId: string;
  wishes: Array<string>;
};

/**
 * The wishes of a returned sheet, one a line; none where the household left it empty. Typed again by the same clerk,
 *             they take the place of the first until one of them is coded.
 */
export type TypeSheetInput = {
  photo?: string | null | undefined;
  serial: number;
  sheetRunId: string;
  wishes: Array<string>;
};

/**
 * A vote that was read aloud. Whoever types the first name types them all; typing a name again corrects it when the
 *             votes are read back.
 */
export type TypeVoteInput = {
  choice: VoteChoice;
  member: string;
  motionId: string;
  sittingId: string;
};

/** It waits again. */
export type UncodeWishInput = {
  from?: string | null | undefined;
  serial: number;
  sheetRunId: string;
  wish: number;
};

export type UnmergeProposalInput = {
  proposalId: string;
  reason: string;
};

/** By somebody else than who reported it. */
export type VerifyMilestoneInput = {
  completion: Completion;
  evidence: Array<string>;
  milestoneId: string;
  note?: string | null | undefined;
  resolutionId: string;
};

/** A sheet out of the urn that is no vote, and so never came into the box. It takes two people. */
export type VoidPaperBallotInput = {
  area: string;
  reason: string;
  roundId: string;
  /** The number printed on it, with the bag before it where each bag counts from 1: it is one of the round. */
  sheet: string;
};

export type VoidSlipInput = {
  code: string;
  reason: string;
  roundId: string;
};

export type VoteByHandsInput = {
  abstained: number;
  against: number;
  for: number;
  motionId: string;
  sittingId: string;
};

export type VoteChoice =
  | 'ABSTAINED'
  | 'AGAINST'
  | 'FOR'
  | 'NOT_VOTING';

/** A secret vote on papers, as its tellers counted it. */
export type VoteInSecretInput = {
  abstained: number;
  against: number;
  for: number;
  issued: number;
  motionId: string;
  sittingId: string;
  spoiled: number;
  tellers: Array<string>;
};

/** A step of the opening, by show of hands. */
export type VoteOnOpeningInput = {
  abstained: number;
  against: number;
  for: number;
  sittingId: string;
  step: OpeningStep;
};

export type VoterInput = {
  label?: string | null | undefined;
  person: string;
};

export type WaivePenaltyInput = {
  penaltyId: string;
  reason: string;
  roundId: string;
};

export type WayOfVoting =
  | 'BY_NAME'
  | 'HANDS'
  | 'SECRET';

/** What a rule does with the first project that costs more than the money left. */
export type WhenFull =
  | 'SKIP'
  | 'STOP'
  | 'TOP_UP';

export type WishAct =
  | 'CODED'
  | 'JOINED'
  | 'SET_ASIDE'
  | 'SPLIT'
  | 'UNCODED';

export type WithdrawProposalInput = {
  proposalId: string;
  reason: string;
};

export type WithdrawSupportInput = {
  proposalId: string;
};

export type WhyPaidQueryVariables = Exact<{
  payment: string;
}>;


export type WhyPaidQuery = { whyPaid: { order: string, paidOn: string, reversed: boolean, contract: string, amount: { amount: string, currency: string }, contractor: { mn: string, en: string | null }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }, round: { id: string, kind: RoundKind, name: { mn: string, en: string | null }, locality: { id: string, name: { mn: string, en: string | null } } }, ballots: { first: number, last: number, count: number } | null, links: Array<{ step: ChainStep, events: Array<{ number: number, type: string, at: string, data: string, leafIndex: number | null, citedBy: Array<{ audit: string, number: number, title: { mn: string, en: string | null } }> }> }> } | null };

export type AuditRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditRoundsQuery = { rounds: { nodes: Array<{ id: string, kind: RoundKind, year: number, name: { mn: string, en: string | null }, locality: { name: { mn: string, en: string | null } } }> } };

export type AuditWorkspaceQueryVariables = Exact<{
  round: string;
  first: number;
}>;


export type AuditWorkspaceQuery = { auditQuestions: Array<{ key: QuestionKey, tab: AuditTab, count: number, amount: { amount: string, currency: string } | null, findings: { nodes: Array<{ with: Array<number>, days: number | null, amount: { amount: string, currency: string } | null, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, event: { number: number, type: string, data: string } }>, pageInfo: { hasNextPage: boolean } } }> | null };

export type FindEventsQueryVariables = Exact<{
  filter?: EventFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type FindEventsQuery = { events: { totalCount: number, nodes: Array<{ number: number, type: string, at: string, data: string, actor: string, office: Office | null, actedOn: string | null, daysToEntry: number | null, irregular: boolean, single: boolean, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, milestone: { mn: string, en: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, rounds: { nodes: Array<{ id: string, year: number, name: { mn: string, en: string | null }, locality: { name: { mn: string, en: string | null } } }> }, eventKinds: Array<{ context: EventContext, type: string }> };

export type OneEventQueryVariables = Exact<{
  number: number;
}>;


export type OneEventQuery = { event: { number: number, id: string, stream: string, version: number, type: string, context: EventContext | null, at: string, storedAt: string, actedOn: string | null, daysToEntry: number | null, irregular: boolean, single: boolean, round: string | null, actor: string, office: Office | null, channel: string | null, reason: string | null, basis: string | null, document: string | null, data: string, leafIndex: number | null, before: number | null, after: number | null, audit: string | null, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, milestone: { mn: string, en: string | null } | null, template: { name: { mn: string, en: string | null }, locality: { id: string, name: { mn: string, en: string | null } } } | null, citedBy: Array<{ audit: string, number: number, title: { mn: string, en: string | null } }> } | null };

export type OpenAuditMutationVariables = Exact<{
  commandId: string;
  input: OpenAuditInput;
}>;


export type OpenAuditMutation = { openAudit: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type DrawSampleMutationVariables = Exact<{
  commandId: string;
  input: DrawSampleInput;
}>;


export type DrawSampleMutation = { drawSample: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SaveFindingDraftMutationVariables = Exact<{
  commandId: string;
  input: SaveFindingDraftInput;
}>;


export type SaveFindingDraftMutation = { saveFindingDraft: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type DiscardFindingDraftMutationVariables = Exact<{
  commandId: string;
  input: DiscardFindingDraftInput;
}>;


export type DiscardFindingDraftMutation = { discardFindingDraft: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ReleaseFindingMutationVariables = Exact<{
  commandId: string;
  input: ReleaseFindingInput;
}>;


export type ReleaseFindingMutation = { releaseFinding: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type AnswerFindingMutationVariables = Exact<{
  commandId: string;
  input: AnswerFindingInput;
}>;


export type AnswerFindingMutation = { answerFinding: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type FollowUpFindingMutationVariables = Exact<{
  commandId: string;
  input: FollowUpFindingInput;
}>;


export type FollowUpFindingMutation = { followUpFinding: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CloseFindingMutationVariables = Exact<{
  commandId: string;
  input: CloseFindingInput;
}>;


export type CloseFindingMutation = { closeFinding: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CloseAuditMutationVariables = Exact<{
  commandId: string;
  input: CloseAuditInput;
}>;


export type CloseAuditMutation = { closeAudit: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type AuditsQueryVariables = Exact<{
  within?: string | null | undefined;
}>;


export type AuditsQuery = { me: { appointment: { office: Office, body: { id: string } } | null }, audits: { nodes: Array<{ code: string, closedAt: string | null, title: { mn: string, en: string | null }, office: { id: string }, audited: { name: { mn: string, en: string | null } }, locality: { id: string, name: { mn: string, en: string | null } }, round: { kind: RoundKind } | null, findings: Array<{ number: number, percentDone: number, overdueSince: string | null, closedAt: string | null, amount: { amount: string, currency: string } | null }> }> } };

export type OneAuditQueryVariables = Exact<{
  code: string;
  asOf?: AsOf | null | undefined;
}>;


export type OneAuditQuery = { me: { appointment: { office: Office, body: { id: string } } | null }, reasons: { findingClosing: Array<string> }, audit: { code: string, stream: string, from: string | null, until: string | null, openedAt: string, closedAt: string | null, report: string | null, title: { mn: string, en: string | null }, office: { id: string, name: { mn: string, en: string | null } }, audited: { id: string, name: { mn: string, en: string | null } }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, round: { id: string, kind: RoundKind, currency: string, name: { mn: string, en: string | null } } | null, criteria: Array<{ text: { mn: string, en: string | null }, citation: { mn: string, en: string | null } }>, samples: Array<{ number: number, of: SampleOf, question: QuestionKey | null, upTo: number, seed: string, population: number, events: Array<number>, drawnAt: string, round: string }>, findings: Array<{ number: number, kind: FindingKind, draft: string, releasedAt: string, dueAt: string, overdueSince: string | null, percentDone: number, waitsForAuditors: boolean, closedAt: string | null, closedBecause: string | null, title: { mn: string, en: string | null }, text: { erased: boolean, text: string | null }, amount: { amount: string, currency: string } | null, receiver: { mn: string, en: string | null } | null, evidence: Array<{ number: number, type: string, data: string }>, answers: Array<{ percentDone: number, answeredAt: string, late: boolean, text: { erased: boolean, text: string | null }, by: { office: Office } | null, evidence: Array<{ number: number, type: string, data: string }> }>, followUps: Array<{ accepted: boolean, percentDone: number, dueAt: string | null, followedUpAt: string, note: { erased: boolean, text: string | null } | null }> }> } | null };

export type DraftsQueryVariables = Exact<{
  audit: string;
}>;


export type DraftsQuery = { findingDrafts: Array<{ id: string, version: number, kind: FindingKind, text: string, due: string | null, evidence: Array<number>, title: { mn: string, en: string | null }, amount: { amount: string, currency: string } | null, receiver: { mn: string, en: string | null } | null, changes: Array<{ version: number, at: string, by: { holder: { erased: boolean, text: string | null } } | null }> }> | null };

export type AuditTimelineQueryVariables = Exact<{
  stream: string;
}>;


export type AuditTimelineQuery = { events: { nodes: Array<{ number: number, type: string, at: string, data: string, actor: string, office: Office | null }> } };

export type SampleCountedQueryVariables = Exact<{
  code: string;
}>;


export type SampleCountedQuery = { audit: { samples: Array<{ number: number, counted: Array<number> }> } | null };

export type AuditPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditPlacesQuery = { rounds: { nodes: Array<{ id: string, name: { mn: string, en: string | null }, locality: { id: string, name: { mn: string, en: string | null } } }> } };

export type AuditBodiesQueryVariables = Exact<{
  locality: string;
}>;


export type AuditBodiesQuery = { bodies: Array<{ id: string, kind: BodyKind, name: { mn: string, en: string | null } }> };

export type SampleQuestionsQueryVariables = Exact<{
  round: string;
}>;


export type SampleQuestionsQuery = { auditQuestions: Array<{ key: QuestionKey, count: number }> | null };

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

export type BallotEffectQueryVariables = Exact<{
  round: string;
  choices: Array<string> | string;
}>;


export type BallotEffectQuery = { round: { id: string, allocation: { id: string, workings: { ballot: { endowment: { amount: string, currency: string } | null, left: { amount: string, currency: string } | null, funded: Array<{ phase: AllocationPhase, paid: { amount: string, currency: string }, proposal: { id: string, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> } } | null } | null } | null };

export type SlipQueryVariables = Exact<{
  round: string;
  code: string;
}>;


export type SlipQuery = { slip: { usable: boolean, ballots: number, area: { id: string, name: { mn: string, en: string | null } } | null, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type DeskQueryVariables = Exact<{
  id: string;
}>;


export type DeskQuery = { proposalReasons: Array<string>, rankReasons: Array<string>, me: { appointment: { id: string, office: Office } | null }, reasons: { rescheduling: Array<string>, paperVoid: Array<string>, unmerging: Array<string> }, round: { id: string, kind: RoundKind, currency: string, cancelled: boolean, proposalCount: number, terms: { legalRules: Array<{ code: string, name: { mn: string, en: string | null } | null, citation: { mn: string, en: string | null } }>, farMove: { number: number } }, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, children: Array<{ id: string, name: { mn: string, en: string | null } }> }, ceiling: { grade: CeilingGrade, setAt: string, amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, citation: { mn: string, en: string | null } | null }>, collecting: Array<{ code: string, done: boolean }>, held: Array<{ concludedAt: string | null }>, meetings: Array<{ code: string, done: boolean }>, review: Array<{ code: string, done: boolean }>, voting: Array<{ code: string, done: boolean }>, decision: Array<{ code: string, done: boolean }>, execution: Array<{ code: string, done: boolean }>, balloting: { voted: number, closedAt: string | null, countedAt: string | null, certifiedAt: string | null, keysUntil: string | null, keysDestroyedAt: string | null, papers: Array<{ recorded: number, fault: string | null, area: { id: string, name: { mn: string, en: string | null } }, protocol: { printed: number, counted: number, voided: number, spoiled: number, unused: number, notOnRoll: number, signedAt: string } | null, replaced: Array<{ signedAt: string }> }>, voidings: Array<{ sheet: string, reason: string, voidedAt: string, approvedAt: string | null, area: { id: string, name: { mn: string, en: string | null } } }> } | null, allocation: { id: string } | null, envelope: { committed: { amount: string, currency: string }, paid: { amount: string, currency: string } } | null, rules: { hash: string, budget: { amount: string, currency: string } } | null, ballotList: { hash: string } | null, roll: { hash: string } | null } | null };

export type DeskQueueQueryVariables = Exact<{
  round: string;
  after?: string | null | undefined;
}>;


export type DeskQueueQuery = { proposals: { nodes: Array<{ id: string, number: string | null, status: ProposalStatus, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null }, area: { id: string } | null, cost: { grade: CostGrade, amount: { amount: string, currency: string } } | null, legality: { findings: Array<{ met: boolean }> } | null, appeal: { upheld: boolean | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeskProposalQueryVariables = Exact<{
  id: string;
}>;


export type DeskProposalQuery = { proposal: { id: string, number: string | null, sector: Sector, status: ProposalStatus, supports: number, submittedAt: string, files: Array<string>, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null }, summary: { mn: string, en: string | null } | null, body: { erased: boolean, text: string | null } | null, area: { id: string, name: { mn: string, en: string | null } } | null, estimate: { amount: string, currency: string } | null, costs: Array<{ costedAt: string, grade: CostGrade, quotes: Array<string>, amount: { amount: string, currency: string }, yearly: { amount: string, currency: string } | null, yearlyPaidBy: { mn: string, en: string | null } | null, basis: { erased: boolean, text: string | null } | null }>, legality: { findings: Array<{ rule: string, met: boolean, name: { mn: string, en: string | null } | null }>, note: { erased: boolean, text: string | null } | null } | null, refusal: { reason: string, explanation: { erased: boolean, text: string | null } | null } | null, rerouted: { reason: string, answerDue: string, receiver: { mn: string, en: string | null } } | null, mergedInto: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, meetingRanks: Array<{ rank: number, hands: number, area: { id: string, name: { mn: string, en: string | null } } }>, rank: { rank: number, reason: string | null, returned: boolean } | null, appeal: { upheld: boolean | null, appealedAt: string, answerDue: string | null, overdue: boolean, grounds: { erased: boolean, text: string | null } } | null } | null };

export type DeskTiedQueryVariables = Exact<{
  proposal: string;
  actor: string;
}>;


export type DeskTiedQuery = { events: { nodes: Array<{ data: string }> } };

export type RoundPlaceQueryVariables = Exact<{
  id: string;
}>;


export type RoundPlaceQuery = { locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, templates: Array<{ code: string, retiredAt: string | null, name: { mn: string, en: string | null }, terms: { stages: Array<{ stage: Stage, required: boolean }> } }> } | null };

export type OpenRoundMutationVariables = Exact<{
  commandId: string;
  input: OpenRoundInput;
}>;


export type OpenRoundMutation = { openRound: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SignProtocolMutationVariables = Exact<{
  commandId: string;
  input: SignProtocolInput;
}>;


export type SignProtocolMutation = { signProtocol: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type VoidPaperBallotMutationVariables = Exact<{
  commandId: string;
  input: VoidPaperBallotInput;
}>;


export type VoidPaperBallotMutation = { voidPaperBallot: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ApproveVoidingMutationVariables = Exact<{
  commandId: string;
  input: ApproveVoidingInput;
}>;


export type ApproveVoidingMutation = { approveVoiding: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

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

export type UnmergeProposalMutationVariables = Exact<{
  commandId: string;
  input: UnmergeProposalInput;
}>;


export type UnmergeProposalMutation = { unmergeProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type AnswerProposalMutationVariables = Exact<{
  commandId: string;
  input: AnswerProposalInput;
}>;


export type AnswerProposalMutation = { answerProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type DecideAppealMutationVariables = Exact<{
  commandId: string;
  input: DecideAppealInput;
}>;


export type DecideAppealMutation = { decideAppeal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

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

export type RescheduleStageMutationVariables = Exact<{
  commandId: string;
  input: RescheduleStageInput;
}>;


export type RescheduleStageMutation = { rescheduleStage: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

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

export type CancelRoundMutationVariables = Exact<{
  commandId: string;
  input: CancelRoundInput;
}>;


export type CancelRoundMutation = { cancelRound: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type DestroyRoundKeysMutationVariables = Exact<{
  commandId: string;
  input: DestroyRoundKeysInput;
}>;


export type DestroyRoundKeysMutation = { destroyRoundKeys: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SealRulesMutationVariables = Exact<{
  commandId: string;
  input: SealRulesInput;
}>;


export type SealRulesMutation = { sealRules: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SealBallotListMutationVariables = Exact<{
  commandId: string;
  input: SealBallotListInput;
}>;


export type SealBallotListMutation = { sealBallotList: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SealRollMutationVariables = Exact<{
  commandId: string;
  input: SealRollInput;
}>;


export type SealRollMutation = { sealRoll: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type DeclareReviewInterestMutationVariables = Exact<{
  commandId: string;
  input: DeclareReviewInterestInput;
}>;


export type DeclareReviewInterestMutation = { declareReviewInterest: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type EnterVotersMutationVariables = Exact<{
  input: EnterVotersInput;
}>;


export type EnterVotersMutation = { enterVoters: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RollSoFarQueryVariables = Exact<{
  id: string;
}>;


export type RollSoFarQuery = { round: { id: string, rollSoFar: Array<{ voters: number, area: { id: string, name: { mn: string, en: string | null } } }> } | null };

export type SlipsRoundQueryVariables = Exact<{
  id: string;
}>;


export type SlipsRoundQuery = { me: { appointment: { id: string, office: Office } | null }, reasons: { slipVoid: Array<string> }, round: { id: string, kind: RoundKind, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, stages: Array<{ stage: Stage, status: StageStatus, closesAt: string | null }>, roll: { areas: Array<{ area: { id: string, name: { mn: string, en: string | null } } }> } | null } | null };

export type SlipsQueryVariables = Exact<{
  round: string;
  area: string;
  after?: string | null | undefined;
}>;


export type SlipsQuery = { slips: { nodes: Array<{ code: string, label: string | null, position: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type VoidSlipMutationVariables = Exact<{
  commandId: string;
  input: VoidSlipInput;
}>;


export type VoidSlipMutation = { voidSlip: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type TextsOfProposalQueryVariables = Exact<{
  id: string;
}>;


export type TextsOfProposalQuery = { reasons: { erasureRequest: Array<string> }, proposal: { id: string, title: { mn: string } | null, summary: { mn: string } | null, writtenTitle: { erased: boolean, text: string | null, commitment: string }, body: { erased: boolean, text: string | null, commitment: string } | null, cost: { basis: { erased: boolean, text: string | null, commitment: string } | null } | null, refusal: { explanation: { erased: boolean, text: string | null, commitment: string } | null } | null, appeal: { grounds: { erased: boolean, text: string | null, commitment: string }, answer: { erased: boolean, text: string | null, commitment: string } | null } | null, round: { locality: { id: string, timeZone: string } } } | null, erasures: Array<{ text: string, status: ErasureStatus, ground: string, requestedAt: string | null, decidedAt: string | null, reason: string | null, authority: { mn: string, en: string | null } | null }> };

export type ErasuresQueryVariables = Exact<{ [key: string]: never; }>;


export type ErasuresQuery = { me: { appointment: { id: string, body: { locality: { id: string, timeZone: string } } } | null }, reasons: { erasure: Array<string>, erasureRefusal: Array<string> }, erasureRequests: Array<{ localityId: string, ground: string, requestedAt: string | null, text: { erased: boolean, text: string | null, commitment: string }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, summary: { mn: string } | null, writtenTitle: { erased: boolean, text: string | null } } | null }> };

export type RequestErasureMutationVariables = Exact<{
  commandId: string;
  input: RequestErasureInput;
}>;


export type RequestErasureMutation = { requestErasure: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type EraseTextMutationVariables = Exact<{
  commandId: string;
  input: EraseTextInput;
}>;


export type EraseTextMutation = { eraseText: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RefuseErasureMutationVariables = Exact<{
  commandId: string;
  input: RefuseErasureInput;
}>;


export type RefuseErasureMutation = { refuseErasure: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CommitMutationVariables = Exact<{
  commandId: string;
  input: CommitInput;
}>;


export type CommitMutation = { commit: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type FailProcurementCallMutationVariables = Exact<{
  commandId: string;
  input: FailProcurementCallInput;
}>;


export type FailProcurementCallMutation = { failProcurementCall: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type AmendCommitmentMutationVariables = Exact<{
  commandId: string;
  input: AmendCommitmentInput;
}>;


export type AmendCommitmentMutation = { amendCommitment: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type PayMutationVariables = Exact<{
  commandId: string;
  input: PayInput;
}>;


export type PayMutation = { pay: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ReversePaymentMutationVariables = Exact<{
  commandId: string;
  input: ReversePaymentInput;
}>;


export type ReversePaymentMutation = { reversePayment: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type HoldRetentionMutationVariables = Exact<{
  commandId: string;
  input: HoldRetentionInput;
}>;


export type HoldRetentionMutation = { holdRetention: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ReleaseRetentionMutationVariables = Exact<{
  commandId: string;
  input: ReleaseRetentionInput;
}>;


export type ReleaseRetentionMutation = { releaseRetention: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CarryOverMutationVariables = Exact<{
  commandId: string;
  input: CarryOverInput;
}>;


export type CarryOverMutation = { carryOver: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type OpenEnvelopeMutationVariables = Exact<{
  commandId: string;
  input: OpenEnvelopeInput;
}>;


export type OpenEnvelopeMutation = { openEnvelope: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RaiseEnvelopeMutationVariables = Exact<{
  commandId: string;
  input: RaiseEnvelopeInput;
}>;


export type RaiseEnvelopeMutation = { raiseEnvelope: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type LowerEnvelopeMutationVariables = Exact<{
  commandId: string;
  input: LowerEnvelopeInput;
}>;


export type LowerEnvelopeMutation = { lowerEnvelope: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type EarmarkProjectsMutationVariables = Exact<{
  commandId: string;
  input: EarmarkProjectsInput;
}>;


export type EarmarkProjectsMutation = { earmarkProjects: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ReleaseEarmarkMutationVariables = Exact<{
  commandId: string;
  input: ReleaseEarmarkInput;
}>;


export type ReleaseEarmarkMutation = { releaseEarmark: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RoundMoneyQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type RoundMoneyQuery = { me: { appointment: { office: Office } | null }, reasons: { money: Array<string>, failedCall: Array<string>, penaltyWaiver: Array<string> }, round: { id: string, kind: RoundKind, cancelled: boolean, currency: string, year: number, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, stages: Array<{ stage: Stage, status: StageStatus }>, ceiling: { grade: CeilingGrade, amount: { amount: string, currency: string } } | null, resolutions: Array<{ id: string, year: number, number: string, status: ResolutionStatus, adoptedOn: string, title: { mn: string, en: string | null }, amends: { id: string } | null, annex: { lines: Array<{ amount: { amount: string, currency: string }, proposal: { id: string } }> } | null }>, plans: Array<{ milestones: Array<{ id: string, dropped: boolean, title: { mn: string, en: string | null }, proposal: { id: string } | null }> }>, envelope: { year: number, lowering: LoweringRule, total: { amount: string, currency: string }, earmarked: { amount: string, currency: string }, committed: { amount: string, currency: string }, paid: { amount: string, currency: string }, retained: { amount: string, currency: string }, free: { amount: string, currency: string }, sources: Array<{ kind: SourceKind, amount: { amount: string, currency: string }, basis: { mn: string, en: string | null } }>, movements: Array<{ at: string, reason: string | null, reference: string, source: SourceKind, basis: { mn: string, en: string | null } | null, amount: { amount: string, currency: string }, document: { number: string } | null }>, irregularities: Array<{ rule: string, foundAt: string, paymentId: string | null, event: number | null, excess: { amount: string, currency: string }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, contract: { id: string, number: string, contractor: { mn: string, en: string | null } } | null }>, projects: Array<{ basisChanged: boolean, earmarked: { amount: string, currency: string }, committed: { amount: string, currency: string }, paid: { amount: string, currency: string }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }, basis: Array<{ id: string, year: number, number: string, status: ResolutionStatus }>, failedCalls: Array<{ call: number, failedOn: string, reason: string }> }>, contracts: Array<{ id: string, number: string, signedOn: string, way: ProcurementWay, call: number, payableUntil: number, proposal: { id: string }, amount: { amount: string, currency: string }, paid: { amount: string, currency: string }, contractor: { mn: string, en: string | null }, retention: { until: string, amount: { amount: string, currency: string } } | null, carriedOverBy: { id: string, year: number, number: string } | null, document: { number: string } | null, penalties: Array<{ id: string, days: number, claimedAt: string, paidOn: string | null, reference: string | null, waivedFor: string | null, basis: { mn: string, en: string | null }, amount: { amount: string, currency: string } }>, changes: Array<{ at: string, reason: string, to: { amount: string, currency: string } }>, payments: Array<{ id: string, order: string, paidOn: string, reversed: boolean, amount: { amount: string, currency: string }, document: { number: string } | null }> }> } | null } | null };

export type ReversalsQueryVariables = Exact<{
  round: string;
}>;


export type ReversalsQuery = { events: { nodes: Array<{ data: string }> } };

export type ClaimPenaltyMutationVariables = Exact<{
  commandId: string;
  input: ClaimPenaltyInput;
}>;


export type ClaimPenaltyMutation = { claimPenalty: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RecordPenaltyPaidMutationVariables = Exact<{
  commandId: string;
  input: RecordPenaltyPaidInput;
}>;


export type RecordPenaltyPaidMutation = { recordPenaltyPaid: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type WaivePenaltyMutationVariables = Exact<{
  commandId: string;
  input: WaivePenaltyInput;
}>;


export type WaivePenaltyMutation = { waivePenalty: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RoundAsOfQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type RoundAsOfQuery = { round: { id: string, kind: RoundKind, cancelled: boolean, proposalCount: number, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, ceiling: { grade: CeilingGrade, amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, openedAt: string | null, closedAt: string | null, opensAt: string | null, closesAt: string | null }>, rules: { hash: string } | null, ballotList: { hash: string, projects: Array<{ number: string }> } | null, roll: { hash: string, areas: Array<{ voters: number }> } | null, balloting: { onRoll: number, voted: number, countedAt: string | null, certifiedAt: string | null } | null, allocation: { spent: { amount: string, currency: string } } | null } | null };

export type EventAtQueryVariables = Exact<{
  number: number;
}>;


export type EventAtQuery = { event: { number: number, at: string } | null };

export type StopsQueryVariables = Exact<{
  filter: EventFilter;
  after?: string | null | undefined;
}>;


export type StopsQuery = { events: { nodes: Array<{ number: number, at: string, type: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoundOfQueryVariables = Exact<{
  filter: EventFilter;
}>;


export type RoundOfQuery = { events: { nodes: Array<{ number: number, round: string | null }> } };

export type StreamOfQueryVariables = Exact<{
  code: string;
}>;


export type StreamOfQuery = { audit: { stream: string } | null };

export type AimagsQueryVariables = Exact<{ [key: string]: never; }>;


export type AimagsQuery = { aimags: Array<{ rounds: number, openRounds: number, locality: { id: string, code: string, name: { mn: string, en: string | null } } }> };

export type PlaceQueryVariables = Exact<{
  id: string;
}>;


export type PlaceQuery = { locality: { id: string, kind: LocalityKind, timeZone: string, name: { mn: string, en: string | null }, children: Array<{ id: string, name: { mn: string, en: string | null } }>, parent: { id: string, kind: LocalityKind, name: { mn: string, en: string | null }, children: Array<{ id: string, name: { mn: string, en: string | null } }> } | null } | null, rounds: { nodes: Array<{ id: string, kind: RoundKind, year: number, cancelled: boolean, proposalCount: number, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, parent: { id: string, name: { mn: string, en: string | null } } | null }, ceiling: { grade: CeilingGrade, amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null }> }> }, worksIn: Array<{ id: string, dueAt: string | null, overdueSince: string | null, reported: Completion, verified: Completion | null, title: { mn: string, en: string | null }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null }, area: { id: string, name: { mn: string, en: string | null } } | null, round: { id: string } } | null }> };

export type RoundsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RoundsQuery = { rounds: { totalCount: number, nodes: Array<{ id: string, kind: RoundKind, year: number, cancelled: boolean, proposalCount: number, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, parent: { id: string, name: { mn: string, en: string | null } } | null }, ceiling: { grade: CeilingGrade, amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecordedResolutionQueryVariables = Exact<{
  body: string;
  year: number;
  number: string;
}>;


export type RecordedResolutionQuery = { resolutionNumbered: { id: string } | null };

export type AgendaRoundQueryVariables = Exact<{
  round: string;
  asOf?: AsOf | null | undefined;
}>;


export type AgendaRoundQuery = { round: { id: string, currency: string, ceiling: { grade: CeilingGrade, amount: { amount: string, currency: string } } | null, allocation: { steps: Array<{ votes: number, verdict: AllocationVerdict, cost: { amount: string, currency: string }, proposal: { id: string } }> } | null, envelope: { projects: Array<{ committed: { amount: string, currency: string }, paid: { amount: string, currency: string }, basis: Array<{ id: string }> }> } | null, resolutions: Array<{ id: string, year: number, number: string, status: ResolutionStatus, title: { mn: string, en: string | null }, body: { id: string }, amends: { id: string } | null, annex: { total: { currency: string }, lines: Array<{ difference: string | null, amount: { amount: string, currency: string }, proposal: { id: string } }>, leftOut: Array<{ reason: string, proposal: { id: string } }> } | null }> } | null };

export type AgendaProjectsQueryVariables = Exact<{
  round: string;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type AgendaProjectsQuery = { proposals: { nodes: Array<{ id: string, number: string | null, status: ProposalStatus, supports: number, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null }, cost: { grade: CostGrade, amount: { amount: string, currency: string } } | null, meetingRanks: Array<{ rank: number, area: { id: string, name: { mn: string, en: string | null } } }>, rank: { rank: number, reason: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KhuralQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type KhuralQuery = { me: { appointment: { office: Office } | null }, round: { id: string, kind: RoundKind, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, stages: Array<{ stage: Stage, status: StageStatus }>, sittings: Array<{ id: string, kind: SittingKind, status: SittingStatus, opensAt: string, due: number, present: number, hasQuorum: boolean, body: { id: string, name: { mn: string, en: string | null } } }>, resolutions: Array<{ id: string, year: number, number: string, status: ResolutionStatus, adoptedOn: string, ofSession: boolean, title: { mn: string, en: string | null }, body: { id: string, name: { mn: string, en: string | null } }, annex: { total: { amount: string, currency: string } } | null, amends: { id: string, year: number, number: string, status: ResolutionStatus, title: { mn: string, en: string | null }, amendedBy: { id: string, year: number, number: string, status: ResolutionStatus, title: { mn: string, en: string | null } } | null } | null, rescinds: { id: string, year: number, number: string, status: ResolutionStatus, title: { mn: string, en: string | null } } | null }> } | null };

export type KhuralBodiesQueryVariables = Exact<{
  locality: string;
}>;


export type KhuralBodiesQuery = { bodies: Array<{ id: string, kind: BodyKind, name: { mn: string, en: string | null } }> };

export type EarlierListsQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type EarlierListsQuery = { sitting: { id: string, motions: Array<{ id: string, earlierLists: Array<{ total: { amount: string, currency: string }, lines: Array<{ difference: string | null, amount: { amount: string, currency: string }, proposal: { id: string, number: string | null } }>, leftOut: Array<{ reason: string, proposal: { id: string, number: string | null } }> }> }> } | null };

export type AbandonedCallsQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type AbandonedCallsQuery = { sitting: { id: string, motions: Array<{ id: string, abandonedCalls: Array<{ abandonedAt: string, reason: string, votes: Array<{ choice: VoteChoice, earlier: Array<VoteChoice>, member: { id: string } }> }> }> } | null };

export type ProcedureQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type ProcedureQuery = { me: { appointment: { office: Office } | null }, body: { id: string, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, appointments: Array<{ id: string, office: Office, from: string, until: string | null, grantedBy: string | null, endedBy: string | null, holder: { erased: boolean, text: string | null } }>, procedure: { adoptedAt: string | null, citation: { mn: string, en: string | null } | null, rules: { seats: number, tellers: number, opening: Array<OpeningStep>, quorum: { of: CountedBase, numerator: number, denominator: number, moreThan: boolean }, quorumCitation: { mn: string, en: string | null } | null, items: Array<{ type: string, ways: Array<WayOfVoting>, ofSession: boolean | null, citation: { mn: string, en: string | null } | null, majority: { of: CountedBase, numerator: number, denominator: number, moreThan: boolean } }> }, earlier: Array<{ adoptedAt: string | null, citation: { mn: string, en: string | null } | null, rules: { seats: number, tellers: number, opening: Array<OpeningStep>, quorum: { of: CountedBase, numerator: number, denominator: number, moreThan: boolean }, quorumCitation: { mn: string, en: string | null } | null, items: Array<{ type: string, ways: Array<WayOfVoting>, ofSession: boolean | null, citation: { mn: string, en: string | null } | null, majority: { of: CountedBase, numerator: number, denominator: number, moreThan: boolean } }> } }> } | null } | null };

export type AdoptProcedureMutationVariables = Exact<{
  commandId: string;
  input: AdoptProcedureInput;
}>;


export type AdoptProcedureMutation = { adoptProcedure: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type AdoptResolutionMutationVariables = Exact<{
  commandId: string;
  input: AdoptResolutionInput;
}>;


export type AdoptResolutionMutation = { adoptResolution: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SignResolutionMutationVariables = Exact<{
  commandId: string;
  input: SignResolutionInput;
}>;


export type SignResolutionMutation = { signResolution: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RecordResolutionMutationVariables = Exact<{
  commandId: string;
  input: RecordResolutionInput;
}>;


export type RecordResolutionMutation = { recordResolution: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ResolutionQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type ResolutionQuery = { me: { appointment: { office: Office } | null }, resolution: { id: string, year: number, number: string, status: ResolutionStatus, adoptedOn: string, ofSession: boolean, signedAt: string | null, motionId: string | null, form: string, paperEvent: number | null, title: { mn: string, en: string | null }, body: { id: string, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } } }, firstAnnex: { totalInWords: string, total: { amount: string, currency: string }, lines: Array<{ number: string, title: { mn: string, en: string | null }, amount: { amount: string, currency: string } }> } | null, annex: { totalInWords: string, total: { amount: string, currency: string }, round: { id: string, kind: RoundKind, name: { mn: string, en: string | null }, allocation: { spent: { amount: string, currency: string }, steps: Array<{ verdict: AllocationVerdict, cost: { amount: string, currency: string }, proposal: { id: string } }> } | null }, lines: Array<{ number: string, difference: string | null, title: { mn: string, en: string | null }, amount: { amount: string, currency: string }, proposal: { id: string } }>, leftOut: Array<{ reason: string, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> } | null, paper: { members: number, present: number, for: number, irregular: Array<string>, document: { number: string, actOn: string, photo: string | null, archive: { mn: string, en: string | null } } } | null, sitting: { id: string, kind: SittingKind, opensAt: string, motions: Array<{ id: string, result: { way: WayOfVoting, carried: boolean, papersSpoiled: number | null, tally: { for: number, against: number, abstained: number, notVoting: number }, arithmetic: { needed: number, of: number, share: { of: CountedBase, numerator: number, denominator: number, moreThan: boolean } } } | null }> } | null, amends: { id: string, year: number, number: string, status: ResolutionStatus } | null, supersededBy: { id: string, year: number, number: string, status: ResolutionStatus } | null, round: { id: string, kind: RoundKind, name: { mn: string, en: string | null } } | null, rescinds: { id: string, year: number, number: string, status: ResolutionStatus } | null, amendedBy: { id: string, year: number, number: string, status: ResolutionStatus } | null, rescindedBy: { id: string, year: number, number: string, status: ResolutionStatus } | null } | null };

export type ConveneSittingMutationVariables = Exact<{
  commandId: string;
  input: ConveneSittingInput;
}>;


export type ConveneSittingMutation = { conveneSitting: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type StateAttendanceMutationVariables = Exact<{
  commandId: string;
  input: StateAttendanceInput;
}>;


export type StateAttendanceMutation = { stateAttendance: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RecordArrivalMutationVariables = Exact<{
  commandId: string;
  input: RecordArrivalInput;
}>;


export type RecordArrivalMutation = { recordArrival: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RecordDepartureMutationVariables = Exact<{
  commandId: string;
  input: RecordDepartureInput;
}>;


export type RecordDepartureMutation = { recordDeparture: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type VoteOnOpeningMutationVariables = Exact<{
  commandId: string;
  input: VoteOnOpeningInput;
}>;


export type VoteOnOpeningMutation = { voteOnOpening: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type DeclareInterestMutationVariables = Exact<{
  commandId: string;
  input: DeclareInterestInput;
}>;


export type DeclareInterestMutation = { declareInterest: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type MakeMotionMutationVariables = Exact<{
  commandId: string;
  input: MakeMotionInput;
}>;


export type MakeMotionMutation = { makeMotion: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type EndSittingMutationVariables = Exact<{
  commandId: string;
  input: EndSittingInput;
}>;


export type EndSittingMutation = { endSitting: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SittingQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type SittingQuery = { me: { appointment: { id: string, office: Office } | null, offices: Array<{ id: string, office: Office }> }, reasons: { absence: Array<string>, abandonment: Array<string>, difference: Array<string> }, sitting: { id: string, kind: SittingKind, status: SittingStatus, opensAt: string, endedAt: string | null, due: number, present: number, quorumNeeded: number, hasQuorum: boolean, place: { mn: string, en: string | null }, body: { id: string, kind: BodyKind, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } } }, rules: { seats: number, tellers: number, opening: Array<OpeningStep>, quorum: { of: CountedBase }, quorumCitation: { mn: string, en: string | null } | null }, members: Array<{ id: string, appointment: { office: Office, holder: { erased: boolean, text: string | null } } | null }>, attendance: Array<{ isPresent: boolean, absence: string | null, member: { id: string }, intervals: Array<{ from: string, until: string | null }> }>, opening: Array<{ step: OpeningStep, carried: boolean, votedAt: string, tally: { for: number, against: number, abstained: number, notVoting: number }, arithmetic: { needed: number, of: number, share: { of: CountedBase, numerator: number, denominator: number, moreThan: boolean } } }>, agenda: Array<{ number: number, type: string, title: { mn: string, en: string | null }, rule: { ways: Array<WayOfVoting>, citation: { mn: string, en: string | null } | null, majority: { of: CountedBase, numerator: number, denominator: number, moreThan: boolean } } | null, round: { id: string, kind: RoundKind, name: { mn: string, en: string | null } } | null, interests: Array<{ declaredAt: string, member: { id: string }, about: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, nature: { erased: boolean, text: string | null } }> }>, motions: Array<{ id: string, item: number, madeAt: string, amends: string | null, rollCall: RollCallEntry | null, isOutdated: boolean, text: { mn: string, en: string | null }, wording: { mn: string, en: string | null } | null, earlierTexts: Array<{ mn: string, en: string | null }>, annex: { total: { amount: string, currency: string }, lines: Array<{ difference: string | null, amount: { amount: string, currency: string }, proposal: { id: string, number: string | null } }>, leftOut: Array<{ reason: string, proposal: { id: string, number: string | null } }> } | null, earlierLists: Array<{ total: { amount: string } }>, abandonedCalls: Array<{ abandonedAt: string }>, mover: { id: string }, about: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, votes: Array<{ choice: VoteChoice, earlier: Array<VoteChoice>, member: { id: string } }>, entitled: Array<{ id: string }> | null, result: { way: WayOfVoting, carried: boolean, votedAt: string, papersIssued: number | null, papersSpoiled: number | null, tellers: Array<{ id: string }>, tally: { for: number, against: number, abstained: number, notVoting: number }, arithmetic: { needed: number, of: number, share: { of: CountedBase, numerator: number, denominator: number, moreThan: boolean } } } | null }>, resolutions: Array<{ id: string, year: number, number: string, status: ResolutionStatus, motionId: string | null, title: { mn: string, en: string | null } }> } | null };

export type VoteByHandsMutationVariables = Exact<{
  commandId: string;
  input: VoteByHandsInput;
}>;


export type VoteByHandsMutation = { voteByHands: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type VoteInSecretMutationVariables = Exact<{
  commandId: string;
  input: VoteInSecretInput;
}>;


export type VoteInSecretMutation = { voteInSecret: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type OpenRollCallMutationVariables = Exact<{
  commandId: string;
  input: OpenRollCallInput;
}>;


export type OpenRollCallMutation = { openRollCall: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type TypeVoteMutationVariables = Exact<{
  commandId: string;
  input: TypeVoteInput;
}>;


export type TypeVoteMutation = { typeVote: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CastVoteMutationVariables = Exact<{
  commandId: string;
  input: CastVoteInput;
}>;


export type CastVoteMutation = { castVote: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CloseRollCallMutationVariables = Exact<{
  commandId: string;
  input: CloseRollCallInput;
}>;


export type CloseRollCallMutation = { closeRollCall: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type AbandonRollCallMutationVariables = Exact<{
  commandId: string;
  input: AbandonRollCallInput;
}>;


export type AbandonRollCallMutation = { abandonRollCall: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ConveneMeetingMutationVariables = Exact<{
  commandId: string;
  input: ConveneMeetingInput;
}>;


export type ConveneMeetingMutation = { conveneMeeting: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ReconveneMeetingMutationVariables = Exact<{
  commandId: string;
  input: ReconveneMeetingInput;
}>;


export type ReconveneMeetingMutation = { reconveneMeeting: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RecordSittingMutationVariables = Exact<{
  commandId: string;
  input: RecordSittingInput;
}>;


export type RecordSittingMutation = { recordSitting: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CountHandsMutationVariables = Exact<{
  commandId: string;
  input: CountHandsInput;
}>;


export type CountHandsMutation = { countHands: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type KeepMinutesMutationVariables = Exact<{
  commandId: string;
  input: KeepMinutesInput;
}>;


export type KeepMinutesMutation = { keepMinutes: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ConcludeMeetingMutationVariables = Exact<{
  commandId: string;
  input: ConcludeMeetingInput;
}>;


export type ConcludeMeetingMutation = { concludeMeeting: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type MeetingQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type MeetingQuery = { me: { appointment: { office: Office, body: { locality: { id: string } } } | null }, reasons: { rescheduling: Array<string> }, meeting: { id: string, convenedAt: string, concludedAt: string | null, quorum: number, present: number, hasQuorum: boolean, reconvenedFor: string | null, files: Array<string>, minutes: { erased: boolean, text: string | null } | null, rule: { base: QuorumBase, numerator: number, denominator: number, source: { mn: string, en: string | null } | null }, area: { id: string, name: { mn: string, en: string | null }, figures: { households: number | null, adults: number | null, source: { mn: string, en: string | null } } | null }, planned: Array<{ at: string, place: { mn: string, en: string | null } }>, sittings: Array<{ number: number, beganAt: string, endedAt: string | null, present: number, notOnRoll: number, attendanceList: string | null, countedByOne: boolean, countEvent: number | null, place: { mn: string, en: string | null }, hands: Array<{ raised: number, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }>, counts: Array<{ at: string, firstTeller: { erased: boolean, text: string | null }, secondTeller: { erased: boolean, text: string | null } | null, hands: Array<{ raised: number, proposal: { id: string } }>, differed: Array<{ first: number, second: number, proposal: { id: string } }> }> }>, ranking: Array<{ rank: number, hands: number, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> | null, round: { id: string, kind: RoundKind, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, stages: Array<{ stage: Stage, status: StageStatus }> } } | null };

export type MeetingsQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type MeetingsQuery = { me: { appointment: { office: Office, body: { locality: { id: string } } } | null }, round: { id: string, kind: RoundKind, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, children: Array<{ id: string, name: { mn: string, en: string | null } }> }, stages: Array<{ stage: Stage, status: StageStatus }>, meetings: Array<{ id: string, quorum: number, present: number, hasQuorum: boolean, concludedAt: string | null, area: { id: string, name: { mn: string, en: string | null } }, planned: Array<{ at: string, place: { mn: string, en: string | null } }>, sittings: Array<{ number: number }> }> } | null };

export type MeetingItemsQueryVariables = Exact<{
  round: string;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type MeetingItemsQuery = { proposals: { nodes: Array<{ id: string, number: string | null, status: ProposalStatus, area: { id: string } | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AdministrationQueryVariables = Exact<{
  place: string;
}>;


export type AdministrationQuery = { locality: { id: string, kind: LocalityKind, timeZone: string, name: { mn: string, en: string | null }, figures: { persons: number | null, households: number | null, adults: number | null, statedOn: string, source: { mn: string, en: string | null } } | null, parent: { id: string, name: { mn: string, en: string | null } } | null, children: Array<{ id: string, name: { mn: string, en: string | null } }> } | null, bodies: Array<{ id: string, kind: BodyKind, name: { mn: string, en: string | null }, appointments: Array<{ id: string, office: Office, person: string, from: string, until: string | null, grantedBy: string | null, endedBy: string | null, holder: { erased: boolean, text: string | null } }> }> };

export type RegisterLocalityMutationVariables = Exact<{
  commandId: string;
  input: RegisterLocalityInput;
}>;


export type RegisterLocalityMutation = { registerLocality: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type StateFiguresMutationVariables = Exact<{
  commandId: string;
  input: StateFiguresInput;
}>;


export type StateFiguresMutation = { stateFigures: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type FormBodyMutationVariables = Exact<{
  commandId: string;
  input: FormBodyInput;
}>;


export type FormBodyMutation = { formBody: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

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

export type AddMilestoneMutationVariables = Exact<{
  commandId: string;
  input: AddMilestoneInput;
}>;


export type AddMilestoneMutation = { addMilestone: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type PlanMilestoneMutationVariables = Exact<{
  commandId: string;
  input: PlanMilestoneInput;
}>;


export type PlanMilestoneMutation = { planMilestone: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type ReportMilestoneMutationVariables = Exact<{
  commandId: string;
  input: ReportMilestoneInput;
}>;


export type ReportMilestoneMutation = { reportMilestone: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type VerifyMilestoneMutationVariables = Exact<{
  commandId: string;
  input: VerifyMilestoneInput;
}>;


export type VerifyMilestoneMutation = { verifyMilestone: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RoundPlansQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type RoundPlansQuery = { me: { appointment: { office: Office } | null }, reasons: { milestone: Array<string> }, round: { id: string, kind: RoundKind, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, stages: Array<{ stage: Stage, status: StageStatus }>, plans: Array<{ adoptedAt: string, resolution: { id: string, year: number, number: string, title: { mn: string, en: string | null } } }> } | null };

export type PlanQueryVariables = Exact<{
  resolution: string;
  asOf?: AsOf | null | undefined;
}>;


export type PlanQuery = { resolution: { id: string, number: string, status: ResolutionStatus, title: { mn: string, en: string | null }, plan: { adoptedAt: string, basisChanged: boolean, milestones: Array<{ id: string, clause: number | null, dueAt: string | null, baseline: string | null, overdueSince: string | null, dropped: boolean, responsible: Office | null, reported: Completion, verified: Completion | null, title: { mn: string, en: string | null }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, revisions: Array<{ at: string, from: string, to: string, reason: string }>, reports: Array<{ completion: Completion, percent: number, doneOn: string | null, evidence: Array<string>, reportedAt: string, note: { erased: boolean, text: string | null } | null }>, checks: Array<{ completion: Completion, evidence: Array<string>, verifiedAt: string, note: { erased: boolean, text: string | null } | null }>, escalations: Array<{ escalatedAt: string, to: Office }> }> } | null } | null };

export type ProposalQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type ProposalQuery = { proposal: { id: string, number: string | null, sector: Sector, channel: Channel, status: ProposalStatus, supports: number, askedFor: number, submittedAt: string, files: Array<string>, movedFar: boolean, withdrawalReason: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null }, summary: { mn: string, en: string | null } | null, body: { erased: boolean, text: string | null } | null, area: { id: string, name: { mn: string, en: string | null } } | null, estimate: { amount: string, currency: string } | null, cost: { grade: CostGrade, costedAt: string, amount: { amount: string, currency: string }, yearly: { amount: string, currency: string } | null, basis: { erased: boolean, text: string | null } | null } | null, refusal: { reason: string, refusedAt: string, explanation: { erased: boolean, text: string | null } | null } | null, appeal: { appealedAt: string, answerDue: string | null, overdue: boolean, upheld: boolean | null, grounds: { erased: boolean, text: string | null }, answer: { erased: boolean, text: string | null } | null } | null, rerouted: { reason: string, answerDue: string, receiver: { mn: string, en: string | null } } | null, mergedInto: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, mergedFrom: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, thread: Array<{ kind: StepKind, at: string, event: number, count: number | null, place: number | null, reason: string | null, reference: string | null, day: string | null, until: string | null, completion: Completion | null, amount: { amount: string, currency: string } | null, text: { mn: string, en: string | null } | null, area: { id: string, name: { mn: string, en: string | null } } | null, other: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, by: { id: string, number: string } | null }>, fellOut: { kind: StepKind, event: number, reason: string | null } | null, round: { id: string, kind: RoundKind, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, ceiling: { amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, closesAt: string | null }>, allocation: { steps: Array<{ rank: number, votes: number, verdict: AllocationVerdict, tiedWithNext: boolean, cost: { amount: string, currency: string }, leftBefore: { amount: string, currency: string }, moneyThere: { amount: string, currency: string } | null, because: { id: string, number: string | null } | null, proposal: { id: string } }> } | null } } | null };

export type ProposalsQueryVariables = Exact<{
  round: string;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type ProposalsQuery = { round: { id: string, kind: RoundKind, currency: string, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, ceiling: { amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, closesAt: string | null }> } | null, proposals: { totalCount: number, nodes: Array<{ id: string, number: string | null, sector: Sector, status: ProposalStatus, outcome: ProposalOutcome | null, supports: number, withdrawalReason: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null }, area: { id: string, name: { mn: string, en: string | null } } | null, cost: { amount: { amount: string, currency: string } } | null, estimate: { amount: string, currency: string } | null, refusal: { reason: string } | null, rerouted: { reason: string } | null, mergedInto: { id: string, number: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProposeFormQueryVariables = Exact<{
  id: string;
}>;


export type ProposeFormQuery = { round: { id: string, kind: RoundKind, currency: string, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, children: Array<{ id: string, name: { mn: string, en: string | null } }> }, stages: Array<{ stage: Stage, status: StageStatus, closesAt: string | null }> } | null };

export type ProposersProposalQueryVariables = Exact<{
  id: string;
}>;


export type ProposersProposalQuery = { me: { appointment: { id: string } | null }, reasons: { withdrawal: Array<string> }, proposal: { id: string, number: string | null, status: ProposalStatus, files: Array<string>, movedFar: boolean, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null, commitment: string }, body: { erased: boolean, text: string | null } | null, estimate: { amount: string, currency: string } | null, cost: { grade: CostGrade } | null, refusal: { reason: string, refusedAt: string, explanation: { erased: boolean, text: string | null } | null } | null, appeal: { appealedAt: string } | null, rank: { rank: number, reason: string | null } | null, meetingRanks: Array<{ rank: number }>, thread: Array<{ kind: StepKind }>, round: { id: string, kind: RoundKind, currency: string, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, stages: Array<{ stage: Stage, status: StageStatus }>, terms: { appealDays: { number: number } } } } | null };

export type ReviseProposalMutationVariables = Exact<{
  commandId: string;
  input: ReviseProposalInput;
}>;


export type ReviseProposalMutation = { reviseProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type WithdrawProposalMutationVariables = Exact<{
  commandId: string;
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type AppealProposalMutationVariables = Exact<{
  commandId: string;
  input: AppealProposalInput;
}>;


export type AppealProposalMutation = { appealProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

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
  asOf?: AsOf | null | undefined;
}>;


export type ResultsQuery = { me: { appointment: { office: Office } | null }, round: { id: string, kind: RoundKind, year: number, currency: string, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, stages: Array<{ stage: Stage, status: StageStatus, closesAt: string | null }>, resolutions: Array<{ id: string, number: string, status: ResolutionStatus, adoptedOn: string, title: { mn: string, en: string | null }, body: { id: string, name: { mn: string, en: string | null } }, amends: { id: string } | null, amendedBy: { id: string, year: number, number: string } | null, rescindedBy: { id: string, year: number, number: string } | null, annex: { total: { amount: string, currency: string }, lines: Array<{ number: string, difference: string | null, proposal: { id: string }, title: { mn: string, en: string | null }, amount: { amount: string, currency: string } }>, leftOut: Array<{ reason: string, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> } | null }>, rules: { form: BallotForm, ruleKey: string, tieBreak: Array<string>, publishOpenings: boolean, hash: string, conditions: { minShare: number | null, minSharePerCost: number | null, whenFull: WhenFull | null, topUpFrom: number | null, shares: Array<{ sector: Sector | null, atMost: number | null, reserved: number | null, area: { id: string, name: { mn: string, en: string | null } } | null }> } | null } | null, balloting: { onRoll: number, voted: number, closedAt: string | null, countedAt: string | null, certifiedAt: string | null, openingsPublished: boolean, areas: Array<{ onRoll: number, voted: number, area: { id: string, name: { mn: string, en: string | null } } }>, papers: Array<{ recorded: number, area: { id: string, name: { mn: string, en: string | null } }, protocol: { printed: number, counted: number, voided: number, spoiled: number, unused: number, notOnRoll: number } | null, replaced: Array<{ signedAt: string }> }>, tally: Array<{ votes: number, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }, byArea: Array<{ votes: number, area: { id: string } }> }> | null } | null, allocation: { id: string, ruleKey: string, tieBreak: Array<string>, inputDigest: string, allocatedAt: string, budget: { amount: string, currency: string }, spent: { amount: string, currency: string }, left: { amount: string, currency: string }, steps: Array<{ rank: number, votes: number, verdict: AllocationVerdict, tiedWithNext: boolean, cost: { amount: string, currency: string }, leftBefore: { amount: string, currency: string }, moneyThere: { amount: string, currency: string } | null, because: { id: string, number: string | null } | null, proposal: { id: string, number: string | null, sector: Sector, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> } | null } | null };

export type WorkingsQueryVariables = Exact<{
  id: string;
  tries: boolean;
  ruleKey: string;
  budget?: MoneyInput | null | undefined;
  minSupport?: number | null | undefined;
  conditions?: RuleConditionsInput | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type WorkingsQuery = { round?: { id: string, allocation: { id: string, workings: { ruleKey: string, budget: { amount: string, currency: string }, spent: { amount: string, currency: string }, endowment: { amount: string, currency: string } | null, steps: Array<{ rank: number, votes: number, verdict: AllocationVerdict, tiedWithNext: boolean, cost: { amount: string, currency: string }, leftBefore: { amount: string, currency: string }, moneyThere: { amount: string, currency: string } | null, because: { id: string, number: string | null } | null, proposal: { sector: Sector, id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }>, rounds: Array<{ number: number, effectiveVotes: number | null, paidInFull: number | null, paidTheirLast: number | null, leftAfter: { amount: string, currency: string }, price: { amount: string, currency: string } | null, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }, standings: Array<{ effectiveVotes: number | null, moneyBehind: { amount: string, currency: string }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> }>, statistics: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, comparedWithGreedy: { greedy: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, onlyHere: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, onlyWithGreedy: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, betterOff: { here: number, withGreedy: number, neither: number }, byArea: Array<{ area: { id: string, name: { mn: string, en: string | null } }, here: { spentPerVoter: { amount: string, currency: string } }, greedy: { spentPerVoter: { amount: string, currency: string } } }> } } | null } | null } | null, whatIf?: { ruleKey: string, budget: { amount: string, currency: string }, spent: { amount: string, currency: string }, endowment: { amount: string, currency: string } | null, steps: Array<{ rank: number, votes: number, verdict: AllocationVerdict, tiedWithNext: boolean, cost: { amount: string, currency: string }, leftBefore: { amount: string, currency: string }, moneyThere: { amount: string, currency: string } | null, because: { id: string, number: string | null } | null, proposal: { sector: Sector, id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }>, rounds: Array<{ number: number, effectiveVotes: number | null, paidInFull: number | null, paidTheirLast: number | null, leftAfter: { amount: string, currency: string }, price: { amount: string, currency: string } | null, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }, standings: Array<{ effectiveVotes: number | null, moneyBehind: { amount: string, currency: string }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> }>, statistics: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, comparedWithGreedy: { greedy: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, onlyHere: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, onlyWithGreedy: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, betterOff: { here: number, withGreedy: number, neither: number }, byArea: Array<{ area: { id: string, name: { mn: string, en: string | null } }, here: { spentPerVoter: { amount: string, currency: string } }, greedy: { spentPerVoter: { amount: string, currency: string } } }> } } | null };

export type WorkedFragment = { ruleKey: string, budget: { amount: string, currency: string }, spent: { amount: string, currency: string }, endowment: { amount: string, currency: string } | null, steps: Array<{ rank: number, votes: number, verdict: AllocationVerdict, tiedWithNext: boolean, cost: { amount: string, currency: string }, leftBefore: { amount: string, currency: string }, moneyThere: { amount: string, currency: string } | null, because: { id: string, number: string | null } | null, proposal: { sector: Sector, id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }>, rounds: Array<{ number: number, effectiveVotes: number | null, paidInFull: number | null, paidTheirLast: number | null, leftAfter: { amount: string, currency: string }, price: { amount: string, currency: string } | null, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }, standings: Array<{ effectiveVotes: number | null, moneyBehind: { amount: string, currency: string }, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> }>, statistics: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, comparedWithGreedy: { greedy: { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } }, onlyHere: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, onlyWithGreedy: Array<{ id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, betterOff: { here: number, withGreedy: number, neither: number }, byArea: Array<{ area: { id: string, name: { mn: string, en: string | null } }, here: { spentPerVoter: { amount: string, currency: string } }, greedy: { spentPerVoter: { amount: string, currency: string } } }> } };

export type FiguresFragment = { voters: number, votersWithAny: number, fundedPerVoter: Array<number>, averageFunded: number, powerGini: number, winners: number, medianCost: { amount: string, currency: string }, spentPerVoter: { amount: string, currency: string } };

export type NamedFragment = { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } };

export type RoundMoreQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type RoundMoreQuery = { round: { id: string, balloting: { certifiedAt: string | null, openingsPublished: boolean } | null, participation: Array<{ supports: number, atMeetings: number, notOnRoll: number, voted: number, area: { id: string, name: { mn: string, en: string | null } } | null, proposals: Array<{ channel: Channel, count: number }> }>, resolutions: Array<{ id: string, number: string, title: { mn: string, en: string | null }, rescindedBy: { id: string, number: string } | null }>, sittings: Array<{ id: string, opensAt: string }>, meetings: Array<{ id: string, files: Array<string>, concludedAt: string | null, minutes: { erased: boolean } | null, area: { id: string, name: { mn: string, en: string | null } }, sittings: Array<{ notOnRoll: number }> }> } | null };

export type RoundQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type RoundQuery = { me: { appointment: { id: string } | null }, round: { id: string, kind: RoundKind, year: number, currency: string, cancelled: boolean, openedAt: string, proposalCount: number, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, parent: { id: string, name: { mn: string, en: string | null } } | null }, held: Array<{ id: string }>, ceiling: { grade: CeilingGrade, setAt: string, amount: { amount: string, currency: string } } | null, stages: Array<{ stage: Stage, status: StageStatus, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, citation: { mn: string, en: string | null } | null }>, collecting: Array<{ code: string, done: boolean }>, meetings: Array<{ code: string, done: boolean }>, review: Array<{ code: string, done: boolean }>, voting: Array<{ code: string, done: boolean }>, decision: Array<{ code: string, done: boolean }>, execution: Array<{ code: string, done: boolean }>, rules: { hash: string, sealedAt: string, form: BallotForm, maxChoices: number | null, maxRevisions: number, minBatch: number, minSupport: number, publishOpenings: boolean, ruleKey: string, tieBreak: Array<string>, witnessQuorum: number, conditions: { minShare: number | null, minSharePerCost: number | null, whenFull: WhenFull | null, topUpFrom: number | null, shares: Array<{ sector: Sector | null, atMost: number | null, reserved: number | null, area: { id: string, name: { mn: string, en: string | null } } | null }> } | null, budget: { amount: string, currency: string } } | null, ballotList: { hash: string, sealedAt: string, projects: Array<{ number: string, cost: { amount: string, currency: string } }> } | null, roll: { hash: string, sealedAt: string, areas: Array<{ voters: number, area: { id: string, name: { mn: string, en: string | null } } }> } | null, balloting: { onRoll: number, voted: number, closedAt: string | null, countedAt: string | null, certifiedAt: string | null, keysUntil: string | null, keysDestroyedAt: string | null, areas: Array<{ onRoll: number, voted: number, area: { id: string, name: { mn: string, en: string | null } } }> } | null, allocation: { id: string, allocatedAt: string } | null } | null };

export type TypeSheetMutationVariables = Exact<{
  commandId: string;
  input: TypeSheetInput;
}>;


export type TypeSheetMutation = { typeSheet: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CodeWishMutationVariables = Exact<{
  commandId: string;
  input: CodeWishInput;
}>;


export type CodeWishMutation = { codeWish: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type UncodeWishMutationVariables = Exact<{
  commandId: string;
  input: UncodeWishInput;
}>;


export type UncodeWishMutation = { uncodeWish: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SetWishAsideMutationVariables = Exact<{
  commandId: string;
  input: SetWishAsideInput;
}>;


export type SetWishAsideMutation = { setWishAside: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SplitWishMutationVariables = Exact<{
  commandId: string;
  input: SplitWishInput;
}>;


export type SplitWishMutation = { splitWish: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type JoinWishMutationVariables = Exact<{
  commandId: string;
  input: JoinWishInput;
}>;


export type JoinWishMutation = { joinWish: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type NewGroupMutationVariables = Exact<{
  commandId: string;
  input: SubmitProposalInput;
}>;


export type NewGroupMutation = { submitProposal: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CodingQueryVariables = Exact<{
  id: string;
}>;


export type CodingQuery = { me: { appointment: { office: Office } | null }, reasons: { wishAside: Array<string> }, round: { id: string, kind: RoundKind, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, stages: Array<{ stage: Stage, status: StageStatus }>, sheets: Array<{ id: string, closedAt: string | null, untyped: Array<number>, compared: { oneIn: number, open: number, withheld: number } | null, area: { id: string, name: { mn: string, en: string | null } }, wishes: { typed: number, uncoded: number } }> } | null };

export type WaitingWishesQueryVariables = Exact<{
  round: string;
  area?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type WaitingWishesQuery = { wishes: { totalCount: number, nodes: Array<{ sheetRunId: string, serial: number, number: number, partOf: number | null, photo: string | null, text: { erased: boolean, text: string | null }, area: { name: { mn: string, en: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CodedWishesQueryVariables = Exact<{
  round: string;
  proposal: string;
  after?: string | null | undefined;
}>;


export type CodedWishesQuery = { wishes: { totalCount: number, nodes: Array<{ sheetRunId: string, serial: number, number: number, text: { erased: boolean, text: string | null }, area: { name: { mn: string, en: string | null } }, proposal: { id: string } | null, trace: Array<{ act: WishAct, at: string, by: { holder: { erased: boolean, text: string | null } } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CodingProposalsQueryVariables = Exact<{
  round: string;
  after?: string | null | undefined;
}>;


export type CodingProposalsQuery = { proposals: { nodes: Array<{ id: string, number: string | null, status: ProposalStatus, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ComparingQueryVariables = Exact<{
  run: string;
}>;


export type ComparingQuery = { comparing: { waiting: Array<number>, differing: Array<{ serial: number, lines: Array<number>, first: Array<{ erased: boolean, text: string | null }>, second: Array<{ erased: boolean, text: string | null }> }>, photos: Array<{ serial: number, photo: { erased: boolean, text: string | null } }> } | null };

export type TypeSheetAgainMutationVariables = Exact<{
  commandId: string;
  input: TypeSheetAgainInput;
}>;


export type TypeSheetAgainMutation = { typeSheetAgain: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SettleSheetMutationVariables = Exact<{
  commandId: string;
  input: SettleSheetInput;
}>;


export type SettleSheetMutation = { settleSheet: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type PrintSheetsMutationVariables = Exact<{
  commandId: string;
  input: PrintSheetsInput;
}>;


export type PrintSheetsMutation = { printSheets: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CloseSheetsMutationVariables = Exact<{
  commandId: string;
  input: CloseSheetsInput;
}>;


export type CloseSheetsMutation = { closeSheets: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type HandOutSheetsMutationVariables = Exact<{
  commandId: string;
  input: HandOutSheetsInput;
}>;


export type HandOutSheetsMutation = { handOutSheets: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type TakeSheetsBackMutationVariables = Exact<{
  commandId: string;
  input: TakeSheetsBackInput;
}>;


export type TakeSheetsBackMutation = { takeSheetsBack: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RecordRefusalsMutationVariables = Exact<{
  commandId: string;
  input: RecordRefusalsInput;
}>;


export type RecordRefusalsMutation = { recordRefusals: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RecordNotFoundMutationVariables = Exact<{
  commandId: string;
  input: RecordNotFoundInput;
}>;


export type RecordNotFoundMutation = { recordNotFound: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SpoilSheetMutationVariables = Exact<{
  commandId: string;
  input: SpoilSheetInput;
}>;


export type SpoilSheetMutation = { spoilSheet: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type PhotographSheetMutationVariables = Exact<{
  commandId: string;
  input: PhotographSheetInput;
}>;


export type PhotographSheetMutation = { photographSheet: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type OrderSecondTypingMutationVariables = Exact<{
  commandId: string;
  input: OrderSecondTypingInput;
}>;


export type OrderSecondTypingMutation = { orderSecondTyping: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type CorrectSheetMutationVariables = Exact<{
  commandId: string;
  input: CorrectSheetInput;
}>;


export type CorrectSheetMutation = { correctSheet: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type SheetsQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type SheetsQuery = { me: { appointment: { id: string, office: Office, body: { locality: { id: string } } } | null }, reasons: { notFound: Array<string>, wishAside: Array<string> }, round: { id: string, kind: RoundKind, cancelled: boolean, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, children: Array<{ id: string, name: { mn: string, en: string | null }, figures: { households: number | null } | null }> }, stages: Array<{ stage: Stage, status: StageStatus, closesAt: string | null }>, sheets: Array<{ id: string, households: number, printed: number, handedOut: number, returned: number, refused: number, notFound: number, spoiled: number, outstanding: number, unused: number, missing: Array<number>, closedAt: string | null, untyped: Array<number>, area: { id: string, name: { mn: string, en: string | null } }, ranges: Array<{ first: number, last: number }>, sheets: Array<{ serial: number, status: SheetStatus }>, wishes: { typed: number, coded: number, aside: number, uncoded: number }, compared: { oneIn: number, due: number, sheets: number, open: number, lines: number, differing: number } | null }>, askedFor: Array<{ households: number, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } }> } | null };

export type SheetHouseholdsQueryVariables = Exact<{
  run: string;
}>;


export type SheetHouseholdsQuery = { sheetHouseholds: Array<{ serial: number, household: { erased: boolean, text: string | null } }> | null };

export type TemplatesQueryVariables = Exact<{
  place: string;
}>;


export type TemplatesQuery = { me: { appointment: { office: Office } | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null }, templates: Array<{ code: string, adoptedAt: string | null, retiredAt: string | null, earlier: Array<{ adoptedAt: string | null }>, name: { mn: string, en: string | null }, citation: { mn: string, en: string | null } | null, retiredBy: { mn: string, en: string | null } | null, terms: { stages: Array<{ stage: Stage, required: boolean, citation: { mn: string, en: string | null } | null }>, legalRules: Array<{ code: string, name: { mn: string, en: string | null } | null, citation: { mn: string, en: string | null } }>, meetingQuorum: { base: QuorumBase, numerator: number, denominator: number, source: { mn: string, en: string | null } | null }, farMove: { number: number, citation: { mn: string, en: string | null } | null }, appealDays: { number: number, citation: { mn: string, en: string | null } | null } } }> } | null };

export type EditionFragment = { code: string, adoptedAt: string | null, retiredAt: string | null, name: { mn: string, en: string | null }, citation: { mn: string, en: string | null } | null, retiredBy: { mn: string, en: string | null } | null, terms: { stages: Array<{ stage: Stage, required: boolean, citation: { mn: string, en: string | null } | null }>, legalRules: Array<{ code: string, name: { mn: string, en: string | null } | null, citation: { mn: string, en: string | null } }>, meetingQuorum: { base: QuorumBase, numerator: number, denominator: number, source: { mn: string, en: string | null } | null }, farMove: { number: number, citation: { mn: string, en: string | null } | null }, appealDays: { number: number, citation: { mn: string, en: string | null } | null } } };

export type TermsFragment = { stages: Array<{ stage: Stage, required: boolean, citation: { mn: string, en: string | null } | null }>, legalRules: Array<{ code: string, name: { mn: string, en: string | null } | null, citation: { mn: string, en: string | null } }>, meetingQuorum: { base: QuorumBase, numerator: number, denominator: number, source: { mn: string, en: string | null } | null }, farMove: { number: number, citation: { mn: string, en: string | null } | null }, appealDays: { number: number, citation: { mn: string, en: string | null } | null } };

export type EarlierTemplatesQueryVariables = Exact<{
  place: string;
  code: string;
}>;


export type EarlierTemplatesQuery = { locality: { id: string, template: { code: string, earlier: Array<{ code: string, adoptedAt: string | null, retiredAt: string | null, name: { mn: string, en: string | null }, citation: { mn: string, en: string | null } | null, retiredBy: { mn: string, en: string | null } | null, terms: { stages: Array<{ stage: Stage, required: boolean, citation: { mn: string, en: string | null } | null }>, legalRules: Array<{ code: string, name: { mn: string, en: string | null } | null, citation: { mn: string, en: string | null } }>, meetingQuorum: { base: QuorumBase, numerator: number, denominator: number, source: { mn: string, en: string | null } | null }, farMove: { number: number, citation: { mn: string, en: string | null } | null }, appealDays: { number: number, citation: { mn: string, en: string | null } | null } } }> } | null } | null };

export type RoundTermsQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type RoundTermsQuery = { round: { id: string, kind: RoundKind, cancelled: boolean, openedAt: string, name: { mn: string, en: string | null }, locality: { id: string, timeZone: string, name: { mn: string, en: string | null } }, stages: Array<{ stage: Stage, status: StageStatus }>, openedFrom: { adoptedAt: string | null, name: { mn: string, en: string | null }, citation: { mn: string, en: string | null } | null }, terms: { stages: Array<{ stage: Stage, required: boolean, citation: { mn: string, en: string | null } | null }>, legalRules: Array<{ code: string, name: { mn: string, en: string | null } | null, citation: { mn: string, en: string | null } }>, meetingQuorum: { base: QuorumBase, numerator: number, denominator: number, source: { mn: string, en: string | null } | null }, farMove: { number: number, citation: { mn: string, en: string | null } | null }, appealDays: { number: number, citation: { mn: string, en: string | null } | null } } } | null };

export type AdoptTemplateMutationVariables = Exact<{
  commandId: string;
  input: AdoptTemplateInput;
}>;


export type AdoptTemplateMutation = { adoptTemplate: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type RetireTemplateMutationVariables = Exact<{
  commandId: string;
  input: RetireTemplateInput;
}>;


export type RetireTemplateMutation = { retireTemplate: { accepted: boolean, refusal: { code: string, parameters: Array<{ name: string, value: string }> } | null } };

export type WhoseQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoseQuery = { me: { appointment: { id: string } | null } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { signedIn: boolean, lacksSecondFactor: boolean, offices: Array<{ id: string, office: Office, body: { id: string, name: { mn: string, en: string | null } } }>, appointment: { id: string, office: Office, holder: { erased: boolean, text: string | null }, body: { id: string, name: { mn: string, en: string | null }, locality: { id: string } } } | null, oneClickPeople: Array<{ id: string, office: Office, holder: { erased: boolean, text: string | null }, body: { id: string, name: { mn: string, en: string | null }, locality: { id: string, name: { mn: string, en: string | null } } } }> } };

export type HistoryQueryVariables = Exact<{
  round: string;
  first: number;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { history: { totalCount: number, nodes: Array<{ number: number, id: string, stream: string, version: number, type: string, at: string, actor: string, office: Office | null, channel: string | null, reason: string | null, basis: string | null, document: string | null, data: string, leafIndex: number | null, leafHash: string | null, proposal: { id: string, number: string | null, title: { mn: string, en: string | null } | null, writtenTitle: { erased: boolean, text: string | null } } | null, milestone: { mn: string, en: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoundChangedSubscriptionVariables = Exact<{
  round: string;
}>;


export type RoundChangedSubscription = { roundChanged: { event: number } };

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
export const TermsFragmentDoc = new TypedDocumentString(`
    fragment Terms on RoundTerms {
  stages {
    stage
    required
    citation {
      mn
      en
    }
  }
  legalRules {
    code
    name {
      mn
      en
    }
    citation {
      mn
      en
    }
  }
  meetingQuorum {
    base
    numerator
    denominator
    source {
      mn
      en
    }
  }
  farMove {
    number
    citation {
      mn
      en
    }
  }
  appealDays {
    number
    citation {
      mn
      en
    }
  }
}
    `, {"fragmentName":"Terms"}) as unknown as TypedDocumentString<TermsFragment, unknown>;
export const EditionFragmentDoc = new TypedDocumentString(`
    fragment Edition on RoundTemplate {
  code
  adoptedAt
  retiredAt
  name {
    mn
    en
  }
  citation {
    mn
    en
  }
  retiredBy {
    mn
    en
  }
  terms {
    ...Terms
  }
}
    fragment Terms on RoundTerms {
  stages {
    stage
    required
    citation {
      mn
      en
    }
  }
  legalRules {
    code
    name {
      mn
      en
    }
    citation {
      mn
      en
    }
  }
  meetingQuorum {
    base
    numerator
    denominator
    source {
      mn
      en
    }
  }
  farMove {
    number
    citation {
      mn
      en
    }
  }
  appealDays {
    number
    citation {
      mn
      en
    }
  }
}`, {"fragmentName":"Edition"}) as unknown as TypedDocumentString<EditionFragment, unknown>;
export const WhyPaidDocument = new TypedDocumentString(`
    query WhyPaid($payment: PaymentId!) {
  whyPaid(payment: $payment) {
    order
    paidOn
    reversed
    contract
    amount {
      amount
      currency
    }
    contractor {
      mn
      en
    }
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
    round {
      id
      kind
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
    ballots {
      first
      last
      count
    }
    links {
      step
      events {
        number
        type
        at
        data
        leafIndex
        citedBy {
          audit
          number
          title {
            mn
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhyPaidQuery, WhyPaidQueryVariables>;
export const AuditRoundsDocument = new TypedDocumentString(`
    query AuditRounds {
  rounds(first: 100) {
    nodes {
      id
      kind
      year
      name {
        mn
        en
      }
      locality {
        name {
          mn
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditRoundsQuery, AuditRoundsQueryVariables>;
export const AuditWorkspaceDocument = new TypedDocumentString(`
    query AuditWorkspace($round: RoundId!, $first: Int!) {
  auditQuestions(round: $round) {
    key
    tab
    count
    amount {
      amount
      currency
    }
    findings(first: $first) {
      nodes {
        with
        days
        amount {
          amount
          currency
        }
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
        event {
          number
          type
          data
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditWorkspaceQuery, AuditWorkspaceQueryVariables>;
export const FindEventsDocument = new TypedDocumentString(`
    query FindEvents($filter: EventFilter, $after: String) {
  events(filter: $filter, first: 50, after: $after) {
    totalCount
    nodes {
      number
      type
      at
      data
      actor
      office
      actedOn
      daysToEntry
      irregular
      single
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
      milestone {
        mn
        en
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  rounds(first: 100) {
    nodes {
      id
      year
      name {
        mn
        en
      }
      locality {
        name {
          mn
          en
        }
      }
    }
  }
  eventKinds {
    context
    type
  }
}
    `) as unknown as TypedDocumentString<FindEventsQuery, FindEventsQueryVariables>;
export const OneEventDocument = new TypedDocumentString(`
    query OneEvent($number: Long!) {
  event(number: $number) {
    number
    id
    stream
    version
    type
    context
    at
    storedAt
    actedOn
    daysToEntry
    irregular
    single
    round
    actor
    office
    channel
    reason
    basis
    document
    data
    leafIndex
    before
    after
    audit
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
    milestone {
      mn
      en
    }
    template {
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
    citedBy {
      audit
      number
      title {
        mn
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneEventQuery, OneEventQueryVariables>;
export const OpenAuditDocument = new TypedDocumentString(`
    mutation OpenAudit($commandId: CommandId!, $input: OpenAuditInput!) {
  openAudit(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<OpenAuditMutation, OpenAuditMutationVariables>;
export const DrawSampleDocument = new TypedDocumentString(`
    mutation DrawSample($commandId: CommandId!, $input: DrawSampleInput!) {
  drawSample(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<DrawSampleMutation, DrawSampleMutationVariables>;
export const SaveFindingDraftDocument = new TypedDocumentString(`
    mutation SaveFindingDraft($commandId: CommandId!, $input: SaveFindingDraftInput!) {
  saveFindingDraft(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<SaveFindingDraftMutation, SaveFindingDraftMutationVariables>;
export const DiscardFindingDraftDocument = new TypedDocumentString(`
    mutation DiscardFindingDraft($commandId: CommandId!, $input: DiscardFindingDraftInput!) {
  discardFindingDraft(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<DiscardFindingDraftMutation, DiscardFindingDraftMutationVariables>;
export const ReleaseFindingDocument = new TypedDocumentString(`
    mutation ReleaseFinding($commandId: CommandId!, $input: ReleaseFindingInput!) {
  releaseFinding(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ReleaseFindingMutation, ReleaseFindingMutationVariables>;
export const AnswerFindingDocument = new TypedDocumentString(`
    mutation AnswerFinding($commandId: CommandId!, $input: AnswerFindingInput!) {
  answerFinding(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<AnswerFindingMutation, AnswerFindingMutationVariables>;
export const FollowUpFindingDocument = new TypedDocumentString(`
    mutation FollowUpFinding($commandId: CommandId!, $input: FollowUpFindingInput!) {
  followUpFinding(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<FollowUpFindingMutation, FollowUpFindingMutationVariables>;
export const CloseFindingDocument = new TypedDocumentString(`
    mutation CloseFinding($commandId: CommandId!, $input: CloseFindingInput!) {
  closeFinding(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<CloseFindingMutation, CloseFindingMutationVariables>;
export const CloseAuditDocument = new TypedDocumentString(`
    mutation CloseAudit($commandId: CommandId!, $input: CloseAuditInput!) {
  closeAudit(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<CloseAuditMutation, CloseAuditMutationVariables>;
export const AuditsDocument = new TypedDocumentString(`
    query Audits($within: LocalityId) {
  me {
    appointment {
      office
      body {
        id
      }
    }
  }
  audits(within: $within, first: 100) {
    nodes {
      code
      closedAt
      title {
        mn
        en
      }
      office {
        id
      }
      audited {
        name {
          mn
          en
        }
      }
      locality {
        id
        name {
          mn
          en
        }
      }
      round {
        kind
      }
      findings {
        number
        percentDone
        overdueSince
        closedAt
        amount {
          amount
          currency
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditsQuery, AuditsQueryVariables>;
export const OneAuditDocument = new TypedDocumentString(`
    query OneAudit($code: Code!, $asOf: AsOf) {
  me {
    appointment {
      office
      body {
        id
      }
    }
  }
  reasons {
    findingClosing
  }
  audit(code: $code, asOf: $asOf) {
    code
    stream
    from
    until
    openedAt
    closedAt
    report
    title {
      mn
      en
    }
    office {
      id
      name {
        mn
        en
      }
    }
    audited {
      id
      name {
        mn
        en
      }
    }
    locality {
      id
      name {
        mn
        en
      }
      timeZone
    }
    round {
      id
      kind
      name {
        mn
        en
      }
      currency
    }
    criteria {
      text {
        mn
        en
      }
      citation {
        mn
        en
      }
    }
    samples {
      number
      of
      question
      upTo
      seed
      population
      events
      drawnAt
      round
    }
    findings {
      number
      kind
      draft
      releasedAt
      dueAt
      overdueSince
      percentDone
      waitsForAuditors
      closedAt
      closedBecause
      title {
        mn
        en
      }
      text {
        erased
        text
      }
      amount {
        amount
        currency
      }
      receiver {
        mn
        en
      }
      evidence {
        number
        type
        data
      }
      answers {
        percentDone
        answeredAt
        late
        text {
          erased
          text
        }
        by {
          office
        }
        evidence {
          number
          type
          data
        }
      }
      followUps {
        accepted
        percentDone
        dueAt
        followedUpAt
        note {
          erased
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneAuditQuery, OneAuditQueryVariables>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts($audit: Code!) {
  findingDrafts(audit: $audit) {
    id
    version
    kind
    text
    due
    evidence
    title {
      mn
      en
    }
    amount {
      amount
      currency
    }
    receiver {
      mn
      en
    }
    changes {
      version
      at
      by {
        holder {
          erased
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const AuditTimelineDocument = new TypedDocumentString(`
    query AuditTimeline($stream: String!) {
  events(filter: {stream: $stream}, first: 100) {
    nodes {
      number
      type
      at
      data
      actor
      office
    }
  }
}
    `) as unknown as TypedDocumentString<AuditTimelineQuery, AuditTimelineQueryVariables>;
export const SampleCountedDocument = new TypedDocumentString(`
    query SampleCounted($code: Code!) {
  audit(code: $code) {
    samples {
      number
      counted
    }
  }
}
    `) as unknown as TypedDocumentString<SampleCountedQuery, SampleCountedQueryVariables>;
export const AuditPlacesDocument = new TypedDocumentString(`
    query AuditPlaces {
  rounds(first: 100) {
    nodes {
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
    `) as unknown as TypedDocumentString<AuditPlacesQuery, AuditPlacesQueryVariables>;
export const AuditBodiesDocument = new TypedDocumentString(`
    query AuditBodies($locality: LocalityId!) {
  bodies(locality: $locality) {
    id
    kind
    name {
      mn
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AuditBodiesQuery, AuditBodiesQueryVariables>;
export const SampleQuestionsDocument = new TypedDocumentString(`
    query SampleQuestions($round: RoundId!) {
  auditQuestions(round: $round) {
    key
    count
  }
}
    `) as unknown as TypedDocumentString<SampleQuestionsQuery, SampleQuestionsQueryVariables>;
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
export const BallotEffectDocument = new TypedDocumentString(`
    query BallotEffect($round: RoundId!, $choices: [ProposalId!]!) {
  round(id: $round) {
    id
    allocation {
      id
      workings {
        ballot(choices: $choices) {
          endowment {
            amount
            currency
          }
          left {
            amount
            currency
          }
          funded {
            phase
            paid {
              amount
              currency
            }
            proposal {
              id
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
  }
}
    `) as unknown as TypedDocumentString<BallotEffectQuery, BallotEffectQueryVariables>;
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
      office
    }
  }
  proposalReasons
  reasons {
    rescheduling
    paperVoid
    unmerging
  }
  rankReasons
  round(id: $id) {
    id
    kind
    currency
    cancelled
    proposalCount
    terms {
      legalRules {
        code
        name {
          mn
          en
        }
        citation {
          mn
          en
        }
      }
      farMove {
        number
      }
    }
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
    held: meetings {
      concludedAt
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
      voted
      closedAt
      countedAt
      certifiedAt
      keysUntil
      keysDestroyedAt
      papers {
        recorded
        fault
        area {
          id
          name {
            mn
            en
          }
        }
        protocol {
          printed
          counted
          voided
          spoiled
          unused
          notOnRoll
          signedAt
        }
        replaced {
          signedAt
        }
      }
      voidings {
        sheet
        reason
        voidedAt
        approvedAt
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
    }
    envelope {
      committed {
        amount
        currency
      }
      paid {
        amount
        currency
      }
    }
    rules {
      hash
      budget {
        amount
        currency
      }
    }
    ballotList {
      hash
    }
    roll {
      hash
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
      area {
        id
      }
      cost {
        grade
        amount {
          amount
          currency
        }
      }
      legality {
        findings {
          met
        }
      }
      appeal {
        upheld
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
      quotes
    }
    legality {
      findings {
        rule
        met
        name {
          mn
          en
        }
      }
      note {
        erased
        text
      }
    }
    refusal {
      reason
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
      returned
    }
    appeal {
      upheld
      appealedAt
      answerDue
      overdue
      grounds {
        erased
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskProposalQuery, DeskProposalQueryVariables>;
export const DeskTiedDocument = new TypedDocumentString(`
    query DeskTied($proposal: String!, $actor: ActorId!) {
  events(
    first: 1
    filter: {stream: $proposal, actor: $actor, type: "review_interest_declared"}
  ) {
    nodes {
      data
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTiedQuery, DeskTiedQueryVariables>;
export const RoundPlaceDocument = new TypedDocumentString(`
    query RoundPlace($id: LocalityId!) {
  locality(id: $id) {
    id
    timeZone
    name {
      mn
      en
    }
    templates {
      code
      retiredAt
      name {
        mn
        en
      }
      terms {
        stages {
          stage
          required
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundPlaceQuery, RoundPlaceQueryVariables>;
export const OpenRoundDocument = new TypedDocumentString(`
    mutation OpenRound($commandId: CommandId!, $input: OpenRoundInput!) {
  openRound(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const SignProtocolDocument = new TypedDocumentString(`
    mutation SignProtocol($commandId: CommandId!, $input: SignProtocolInput!) {
  signProtocol(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<SignProtocolMutation, SignProtocolMutationVariables>;
export const VoidPaperBallotDocument = new TypedDocumentString(`
    mutation VoidPaperBallot($commandId: CommandId!, $input: VoidPaperBallotInput!) {
  voidPaperBallot(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<VoidPaperBallotMutation, VoidPaperBallotMutationVariables>;
export const ApproveVoidingDocument = new TypedDocumentString(`
    mutation ApproveVoiding($commandId: CommandId!, $input: ApproveVoidingInput!) {
  approveVoiding(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ApproveVoidingMutation, ApproveVoidingMutationVariables>;
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
export const UnmergeProposalDocument = new TypedDocumentString(`
    mutation UnmergeProposal($commandId: CommandId!, $input: UnmergeProposalInput!) {
  unmergeProposal(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<UnmergeProposalMutation, UnmergeProposalMutationVariables>;
export const AnswerProposalDocument = new TypedDocumentString(`
    mutation AnswerProposal($commandId: CommandId!, $input: AnswerProposalInput!) {
  answerProposal(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<AnswerProposalMutation, AnswerProposalMutationVariables>;
export const DecideAppealDocument = new TypedDocumentString(`
    mutation DecideAppeal($commandId: CommandId!, $input: DecideAppealInput!) {
  decideAppeal(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<DecideAppealMutation, DecideAppealMutationVariables>;
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
export const RescheduleStageDocument = new TypedDocumentString(`
    mutation RescheduleStage($commandId: CommandId!, $input: RescheduleStageInput!) {
  rescheduleStage(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RescheduleStageMutation, RescheduleStageMutationVariables>;
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
export const CancelRoundDocument = new TypedDocumentString(`
    mutation CancelRound($commandId: CommandId!, $input: CancelRoundInput!) {
  cancelRound(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<CancelRoundMutation, CancelRoundMutationVariables>;
export const DestroyRoundKeysDocument = new TypedDocumentString(`
    mutation DestroyRoundKeys($commandId: CommandId!, $input: DestroyRoundKeysInput!) {
  destroyRoundKeys(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<DestroyRoundKeysMutation, DestroyRoundKeysMutationVariables>;
export const SealRulesDocument = new TypedDocumentString(`
    mutation SealRules($commandId: CommandId!, $input: SealRulesInput!) {
  sealRules(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<SealRulesMutation, SealRulesMutationVariables>;
export const SealBallotListDocument = new TypedDocumentString(`
    mutation SealBallotList($commandId: CommandId!, $input: SealBallotListInput!) {
  sealBallotList(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<SealBallotListMutation, SealBallotListMutationVariables>;
export const SealRollDocument = new TypedDocumentString(`
    mutation SealRoll($commandId: CommandId!, $input: SealRollInput!) {
  sealRoll(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<SealRollMutation, SealRollMutationVariables>;
export const DeclareReviewInterestDocument = new TypedDocumentString(`
    mutation DeclareReviewInterest($commandId: CommandId!, $input: DeclareReviewInterestInput!) {
  declareReviewInterest(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<DeclareReviewInterestMutation, DeclareReviewInterestMutationVariables>;
export const EnterVotersDocument = new TypedDocumentString(`
    mutation EnterVoters($input: EnterVotersInput!) {
  enterVoters(input: $input) {
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
    `) as unknown as TypedDocumentString<EnterVotersMutation, EnterVotersMutationVariables>;
export const RollSoFarDocument = new TypedDocumentString(`
    query RollSoFar($id: RoundId!) {
  round(id: $id) {
    id
    rollSoFar {
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
}
    `) as unknown as TypedDocumentString<RollSoFarQuery, RollSoFarQueryVariables>;
export const SlipsRoundDocument = new TypedDocumentString(`
    query SlipsRound($id: RoundId!) {
  me {
    appointment {
      id
      office
    }
  }
  reasons {
    slipVoid
  }
  round(id: $id) {
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
    stages {
      stage
      status
      closesAt
    }
    roll {
      areas {
        area {
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
    `) as unknown as TypedDocumentString<SlipsRoundQuery, SlipsRoundQueryVariables>;
export const SlipsDocument = new TypedDocumentString(`
    query Slips($round: RoundId!, $area: LocalityId!, $after: String) {
  slips(round: $round, area: $area, first: 100, after: $after) {
    nodes {
      code
      label
      position
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SlipsQuery, SlipsQueryVariables>;
export const VoidSlipDocument = new TypedDocumentString(`
    mutation VoidSlip($commandId: CommandId!, $input: VoidSlipInput!) {
  voidSlip(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<VoidSlipMutation, VoidSlipMutationVariables>;
export const TextsOfProposalDocument = new TypedDocumentString(`
    query TextsOfProposal($id: ProposalId!) {
  reasons {
    erasureRequest
  }
  proposal(id: $id) {
    id
    title {
      mn
    }
    summary {
      mn
    }
    writtenTitle {
      erased
      text
      commitment
    }
    body {
      erased
      text
      commitment
    }
    cost {
      basis {
        erased
        text
        commitment
      }
    }
    refusal {
      explanation {
        erased
        text
        commitment
      }
    }
    appeal {
      grounds {
        erased
        text
        commitment
      }
      answer {
        erased
        text
        commitment
      }
    }
    round {
      locality {
        id
        timeZone
      }
    }
  }
  erasures(proposal: $id) {
    text
    status
    ground
    requestedAt
    decidedAt
    reason
    authority {
      mn
      en
    }
  }
}
    `) as unknown as TypedDocumentString<TextsOfProposalQuery, TextsOfProposalQueryVariables>;
export const ErasuresDocument = new TypedDocumentString(`
    query Erasures {
  me {
    appointment {
      id
      body {
        locality {
          id
          timeZone
        }
      }
    }
  }
  reasons {
    erasure
    erasureRefusal
  }
  erasureRequests {
    localityId
    ground
    requestedAt
    text {
      erased
      text
      commitment
    }
    proposal {
      id
      number
      title {
        mn
        en
      }
      summary {
        mn
      }
      writtenTitle {
        erased
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ErasuresQuery, ErasuresQueryVariables>;
export const RequestErasureDocument = new TypedDocumentString(`
    mutation RequestErasure($commandId: CommandId!, $input: RequestErasureInput!) {
  requestErasure(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RequestErasureMutation, RequestErasureMutationVariables>;
export const EraseTextDocument = new TypedDocumentString(`
    mutation EraseText($commandId: CommandId!, $input: EraseTextInput!) {
  eraseText(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<EraseTextMutation, EraseTextMutationVariables>;
export const RefuseErasureDocument = new TypedDocumentString(`
    mutation RefuseErasure($commandId: CommandId!, $input: RefuseErasureInput!) {
  refuseErasure(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RefuseErasureMutation, RefuseErasureMutationVariables>;
export const CommitDocument = new TypedDocumentString(`
    mutation Commit($commandId: CommandId!, $input: CommitInput!) {
  commit(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<CommitMutation, CommitMutationVariables>;
export const FailProcurementCallDocument = new TypedDocumentString(`
    mutation FailProcurementCall($commandId: CommandId!, $input: FailProcurementCallInput!) {
  failProcurementCall(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<FailProcurementCallMutation, FailProcurementCallMutationVariables>;
export const AmendCommitmentDocument = new TypedDocumentString(`
    mutation AmendCommitment($commandId: CommandId!, $input: AmendCommitmentInput!) {
  amendCommitment(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<AmendCommitmentMutation, AmendCommitmentMutationVariables>;
export const PayDocument = new TypedDocumentString(`
    mutation Pay($commandId: CommandId!, $input: PayInput!) {
  pay(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<PayMutation, PayMutationVariables>;
export const ReversePaymentDocument = new TypedDocumentString(`
    mutation ReversePayment($commandId: CommandId!, $input: ReversePaymentInput!) {
  reversePayment(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ReversePaymentMutation, ReversePaymentMutationVariables>;
export const HoldRetentionDocument = new TypedDocumentString(`
    mutation HoldRetention($commandId: CommandId!, $input: HoldRetentionInput!) {
  holdRetention(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<HoldRetentionMutation, HoldRetentionMutationVariables>;
export const ReleaseRetentionDocument = new TypedDocumentString(`
    mutation ReleaseRetention($commandId: CommandId!, $input: ReleaseRetentionInput!) {
  releaseRetention(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ReleaseRetentionMutation, ReleaseRetentionMutationVariables>;
export const CarryOverDocument = new TypedDocumentString(`
    mutation CarryOver($commandId: CommandId!, $input: CarryOverInput!) {
  carryOver(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<CarryOverMutation, CarryOverMutationVariables>;
export const OpenEnvelopeDocument = new TypedDocumentString(`
    mutation OpenEnvelope($commandId: CommandId!, $input: OpenEnvelopeInput!) {
  openEnvelope(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<OpenEnvelopeMutation, OpenEnvelopeMutationVariables>;
export const RaiseEnvelopeDocument = new TypedDocumentString(`
    mutation RaiseEnvelope($commandId: CommandId!, $input: RaiseEnvelopeInput!) {
  raiseEnvelope(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RaiseEnvelopeMutation, RaiseEnvelopeMutationVariables>;
export const LowerEnvelopeDocument = new TypedDocumentString(`
    mutation LowerEnvelope($commandId: CommandId!, $input: LowerEnvelopeInput!) {
  lowerEnvelope(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<LowerEnvelopeMutation, LowerEnvelopeMutationVariables>;
export const EarmarkProjectsDocument = new TypedDocumentString(`
    mutation EarmarkProjects($commandId: CommandId!, $input: EarmarkProjectsInput!) {
  earmarkProjects(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<EarmarkProjectsMutation, EarmarkProjectsMutationVariables>;
export const ReleaseEarmarkDocument = new TypedDocumentString(`
    mutation ReleaseEarmark($commandId: CommandId!, $input: ReleaseEarmarkInput!) {
  releaseEarmark(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ReleaseEarmarkMutation, ReleaseEarmarkMutationVariables>;
export const RoundMoneyDocument = new TypedDocumentString(`
    query RoundMoney($id: RoundId!, $asOf: AsOf) {
  me {
    appointment {
      office
    }
  }
  reasons {
    money
    failedCall
    penaltyWaiver
  }
  round(id: $id, asOf: $asOf) {
    id
    kind
    cancelled
    currency
    year
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
    }
    ceiling {
      grade
      amount {
        amount
        currency
      }
    }
    resolutions {
      id
      year
      number
      status
      adoptedOn
      title {
        mn
        en
      }
      amends {
        id
      }
      annex {
        lines {
          amount {
            amount
            currency
          }
          proposal {
            id
          }
        }
      }
    }
    plans {
      milestones {
        id
        dropped
        title {
          mn
          en
        }
        proposal {
          id
        }
      }
    }
    envelope {
      year
      lowering
      total {
        amount
        currency
      }
      earmarked {
        amount
        currency
      }
      committed {
        amount
        currency
      }
      paid {
        amount
        currency
      }
      retained {
        amount
        currency
      }
      free {
        amount
        currency
      }
      sources {
        kind
        amount {
          amount
          currency
        }
        basis {
          mn
          en
        }
      }
      movements {
        at
        reason
        reference
        source
        basis {
          mn
          en
        }
        amount {
          amount
          currency
        }
        document {
          number
        }
      }
      irregularities {
        rule
        foundAt
        paymentId
        event
        excess {
          amount
          currency
        }
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
        contract {
          id
          number
          contractor {
            mn
            en
          }
        }
      }
      projects {
        basisChanged
        earmarked {
          amount
          currency
        }
        committed {
          amount
          currency
        }
        paid {
          amount
          currency
        }
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
        basis {
          id
          year
          number
          status
        }
        failedCalls {
          call
          failedOn
          reason
        }
      }
      contracts {
        id
        number
        signedOn
        way
        call
        payableUntil
        proposal {
          id
        }
        amount {
          amount
          currency
        }
        paid {
          amount
          currency
        }
        contractor {
          mn
          en
        }
        retention {
          until
          amount {
            amount
            currency
          }
        }
        carriedOverBy {
          id
          year
          number
        }
        document {
          number
        }
        penalties {
          id
          days
          claimedAt
          paidOn
          reference
          waivedFor
          basis {
            mn
            en
          }
          amount {
            amount
            currency
          }
        }
        changes {
          at
          reason
          to {
            amount
            currency
          }
        }
        payments {
          id
          order
          paidOn
          reversed
          amount {
            amount
            currency
          }
          document {
            number
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundMoneyQuery, RoundMoneyQueryVariables>;
export const ReversalsDocument = new TypedDocumentString(`
    query Reversals($round: RoundId!) {
  events(filter: {round: $round, type: "payment_reversed"}, first: 100) {
    nodes {
      data
    }
  }
}
    `) as unknown as TypedDocumentString<ReversalsQuery, ReversalsQueryVariables>;
export const ClaimPenaltyDocument = new TypedDocumentString(`
    mutation ClaimPenalty($commandId: CommandId!, $input: ClaimPenaltyInput!) {
  claimPenalty(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ClaimPenaltyMutation, ClaimPenaltyMutationVariables>;
export const RecordPenaltyPaidDocument = new TypedDocumentString(`
    mutation RecordPenaltyPaid($commandId: CommandId!, $input: RecordPenaltyPaidInput!) {
  recordPenaltyPaid(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RecordPenaltyPaidMutation, RecordPenaltyPaidMutationVariables>;
export const WaivePenaltyDocument = new TypedDocumentString(`
    mutation WaivePenalty($commandId: CommandId!, $input: WaivePenaltyInput!) {
  waivePenalty(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<WaivePenaltyMutation, WaivePenaltyMutationVariables>;
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
export const EventAtDocument = new TypedDocumentString(`
    query EventAt($number: Long!) {
  event(number: $number) {
    number
    at
  }
}
    `) as unknown as TypedDocumentString<EventAtQuery, EventAtQueryVariables>;
export const StopsDocument = new TypedDocumentString(`
    query Stops($filter: EventFilter!, $after: String) {
  events(filter: $filter, first: 100, after: $after) {
    nodes {
      number
      at
      type
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StopsQuery, StopsQueryVariables>;
export const RoundOfDocument = new TypedDocumentString(`
    query RoundOf($filter: EventFilter!) {
  events(filter: $filter, first: 1) {
    nodes {
      number
      round
    }
  }
}
    `) as unknown as TypedDocumentString<RoundOfQuery, RoundOfQueryVariables>;
export const StreamOfDocument = new TypedDocumentString(`
    query StreamOf($code: Code!) {
  audit(code: $code) {
    stream
  }
}
    `) as unknown as TypedDocumentString<StreamOfQuery, StreamOfQueryVariables>;
export const AimagsDocument = new TypedDocumentString(`
    query Aimags {
  aimags {
    rounds
    openRounds
    locality {
      id
      code
      name {
        mn
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AimagsQuery, AimagsQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($id: LocalityId!) {
  locality(id: $id) {
    id
    kind
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
    parent {
      id
      kind
      name {
        mn
        en
      }
      children {
        id
        name {
          mn
          en
        }
      }
    }
  }
  rounds(within: $id, first: 20) {
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
  }
  worksIn(place: $id) {
    id
    dueAt
    overdueSince
    reported
    verified
    title {
      mn
      en
    }
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
      area {
        id
        name {
          mn
          en
        }
      }
      round {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
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
export const RecordedResolutionDocument = new TypedDocumentString(`
    query RecordedResolution($body: BodyId!, $year: Int!, $number: Code!) {
  resolutionNumbered(body: $body, year: $year, number: $number) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordedResolutionQuery, RecordedResolutionQueryVariables>;
export const AgendaRoundDocument = new TypedDocumentString(`
    query AgendaRound($round: RoundId!, $asOf: AsOf) {
  round(id: $round, asOf: $asOf) {
    id
    currency
    ceiling {
      grade
      amount {
        amount
        currency
      }
    }
    allocation {
      steps {
        votes
        verdict
        cost {
          amount
          currency
        }
        proposal {
          id
        }
      }
    }
    envelope {
      projects {
        committed {
          amount
          currency
        }
        paid {
          amount
          currency
        }
        basis {
          id
        }
      }
    }
    resolutions {
      id
      year
      number
      status
      title {
        mn
        en
      }
      body {
        id
      }
      amends {
        id
      }
      annex {
        total {
          currency
        }
        lines {
          difference
          amount {
            amount
            currency
          }
          proposal {
            id
          }
        }
        leftOut {
          reason
          proposal {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgendaRoundQuery, AgendaRoundQueryVariables>;
export const AgendaProjectsDocument = new TypedDocumentString(`
    query AgendaProjects($round: RoundId!, $after: String, $asOf: AsOf) {
  proposals(round: $round, first: 100, after: $after, asOf: $asOf) {
    nodes {
      id
      number
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
      cost {
        grade
        amount {
          amount
          currency
        }
      }
      meetingRanks {
        rank
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
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AgendaProjectsQuery, AgendaProjectsQueryVariables>;
export const KhuralDocument = new TypedDocumentString(`
    query Khural($id: RoundId!, $asOf: AsOf) {
  me {
    appointment {
      office
    }
  }
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
    stages {
      stage
      status
    }
    sittings {
      id
      kind
      status
      opensAt
      due
      present
      hasQuorum
      body {
        id
        name {
          mn
          en
        }
      }
    }
    resolutions {
      id
      year
      number
      status
      adoptedOn
      ofSession
      title {
        mn
        en
      }
      body {
        id
        name {
          mn
          en
        }
      }
      annex {
        total {
          amount
          currency
        }
      }
      amends {
        id
        year
        number
        status
        title {
          mn
          en
        }
        amendedBy {
          id
          year
          number
          status
          title {
            mn
            en
          }
        }
      }
      rescinds {
        id
        year
        number
        status
        title {
          mn
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KhuralQuery, KhuralQueryVariables>;
export const KhuralBodiesDocument = new TypedDocumentString(`
    query KhuralBodies($locality: LocalityId!) {
  bodies(locality: $locality) {
    id
    kind
    name {
      mn
      en
    }
  }
}
    `) as unknown as TypedDocumentString<KhuralBodiesQuery, KhuralBodiesQueryVariables>;
export const EarlierListsDocument = new TypedDocumentString(`
    query EarlierLists($id: SittingId!, $asOf: AsOf) {
  sitting(id: $id, asOf: $asOf) {
    id
    motions {
      id
      earlierLists {
        total {
          amount
          currency
        }
        lines {
          difference
          amount {
            amount
            currency
          }
          proposal {
            id
            number
          }
        }
        leftOut {
          reason
          proposal {
            id
            number
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierListsQuery, EarlierListsQueryVariables>;
export const AbandonedCallsDocument = new TypedDocumentString(`
    query AbandonedCalls($id: SittingId!, $asOf: AsOf) {
  sitting(id: $id, asOf: $asOf) {
    id
    motions {
      id
      abandonedCalls {
        abandonedAt
        reason
        votes {
          choice
          earlier
          member {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AbandonedCallsQuery, AbandonedCallsQueryVariables>;
export const ProcedureDocument = new TypedDocumentString(`
    query Procedure($id: BodyId!, $asOf: AsOf) {
  me {
    appointment {
      office
    }
  }
  body(id: $id, asOf: $asOf) {
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
      timeZone
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
    procedure {
      adoptedAt
      citation {
        mn
        en
      }
      rules {
        seats
        tellers
        opening
        quorum {
          of
          numerator
          denominator
          moreThan
        }
        quorumCitation {
          mn
          en
        }
        items {
          type
          ways
          ofSession
          citation {
            mn
            en
          }
          majority {
            of
            numerator
            denominator
            moreThan
          }
        }
      }
      earlier {
        adoptedAt
        citation {
          mn
          en
        }
        rules {
          seats
          tellers
          opening
          quorum {
            of
            numerator
            denominator
            moreThan
          }
          quorumCitation {
            mn
            en
          }
          items {
            type
            ways
            ofSession
            citation {
              mn
              en
            }
            majority {
              of
              numerator
              denominator
              moreThan
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProcedureQuery, ProcedureQueryVariables>;
export const AdoptProcedureDocument = new TypedDocumentString(`
    mutation AdoptProcedure($commandId: CommandId!, $input: AdoptProcedureInput!) {
  adoptProcedure(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<AdoptProcedureMutation, AdoptProcedureMutationVariables>;
export const AdoptResolutionDocument = new TypedDocumentString(`
    mutation AdoptResolution($commandId: CommandId!, $input: AdoptResolutionInput!) {
  adoptResolution(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<AdoptResolutionMutation, AdoptResolutionMutationVariables>;
export const SignResolutionDocument = new TypedDocumentString(`
    mutation SignResolution($commandId: CommandId!, $input: SignResolutionInput!) {
  signResolution(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<SignResolutionMutation, SignResolutionMutationVariables>;
export const RecordResolutionDocument = new TypedDocumentString(`
    mutation RecordResolution($commandId: CommandId!, $input: RecordResolutionInput!) {
  recordResolution(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RecordResolutionMutation, RecordResolutionMutationVariables>;
export const ResolutionDocument = new TypedDocumentString(`
    query Resolution($id: ResolutionId!, $asOf: AsOf) {
  me {
    appointment {
      office
    }
  }
  resolution(id: $id, asOf: $asOf) {
    id
    year
    number
    status
    adoptedOn
    ofSession
    signedAt
    motionId
    form
    title {
      mn
      en
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
        timeZone
      }
    }
    firstAnnex {
      totalInWords
      total {
        amount
        currency
      }
      lines {
        number
        title {
          mn
          en
        }
        amount {
          amount
          currency
        }
      }
    }
    annex {
      totalInWords
      total {
        amount
        currency
      }
      round {
        id
        kind
        name {
          mn
          en
        }
        allocation {
          spent {
            amount
            currency
          }
          steps {
            verdict
            cost {
              amount
              currency
            }
            proposal {
              id
            }
          }
        }
      }
      lines {
        number
        difference
        title {
          mn
          en
        }
        amount {
          amount
          currency
        }
        proposal {
          id
        }
      }
      leftOut {
        reason
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
      }
    }
    paperEvent
    paper {
      members
      present
      for
      irregular
      document {
        number
        actOn
        photo
        archive {
          mn
          en
        }
      }
    }
    sitting {
      id
      kind
      opensAt
      motions {
        id
        result {
          way
          carried
          papersSpoiled
          tally {
            for
            against
            abstained
            notVoting
          }
          arithmetic {
            needed
            of
            share {
              of
              numerator
              denominator
              moreThan
            }
          }
        }
      }
    }
    amends {
      id
      year
      number
      status
    }
    supersededBy {
      id
      year
      number
      status
    }
    round {
      id
      kind
      name {
        mn
        en
      }
    }
    rescinds {
      id
      year
      number
      status
    }
    amendedBy {
      id
      year
      number
      status
    }
    rescindedBy {
      id
      year
      number
      status
    }
  }
}
    `) as unknown as TypedDocumentString<ResolutionQuery, ResolutionQueryVariables>;
export const ConveneSittingDocument = new TypedDocumentString(`
    mutation ConveneSitting($commandId: CommandId!, $input: ConveneSittingInput!) {
  conveneSitting(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ConveneSittingMutation, ConveneSittingMutationVariables>;
export const StateAttendanceDocument = new TypedDocumentString(`
    mutation StateAttendance($commandId: CommandId!, $input: StateAttendanceInput!) {
  stateAttendance(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<StateAttendanceMutation, StateAttendanceMutationVariables>;
export const RecordArrivalDocument = new TypedDocumentString(`
    mutation RecordArrival($commandId: CommandId!, $input: RecordArrivalInput!) {
  recordArrival(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RecordArrivalMutation, RecordArrivalMutationVariables>;
export const RecordDepartureDocument = new TypedDocumentString(`
    mutation RecordDeparture($commandId: CommandId!, $input: RecordDepartureInput!) {
  recordDeparture(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RecordDepartureMutation, RecordDepartureMutationVariables>;
export const VoteOnOpeningDocument = new TypedDocumentString(`
    mutation VoteOnOpening($commandId: CommandId!, $input: VoteOnOpeningInput!) {
  voteOnOpening(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<VoteOnOpeningMutation, VoteOnOpeningMutationVariables>;
export const DeclareInterestDocument = new TypedDocumentString(`
    mutation DeclareInterest($commandId: CommandId!, $input: DeclareInterestInput!) {
  declareInterest(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<DeclareInterestMutation, DeclareInterestMutationVariables>;
export const MakeMotionDocument = new TypedDocumentString(`
    mutation MakeMotion($commandId: CommandId!, $input: MakeMotionInput!) {
  makeMotion(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<MakeMotionMutation, MakeMotionMutationVariables>;
export const EndSittingDocument = new TypedDocumentString(`
    mutation EndSitting($commandId: CommandId!, $input: EndSittingInput!) {
  endSitting(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<EndSittingMutation, EndSittingMutationVariables>;
export const SittingDocument = new TypedDocumentString(`
    query Sitting($id: SittingId!, $asOf: AsOf) {
  me {
    appointment {
      id
      office
    }
    offices {
      id
      office
    }
  }
  reasons {
    absence
    abandonment
    difference
  }
  sitting(id: $id, asOf: $asOf) {
    id
    kind
    status
    opensAt
    endedAt
    due
    present
    quorumNeeded
    hasQuorum
    place {
      mn
      en
    }
    body {
      id
      kind
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
    }
    rules {
      seats
      tellers
      opening
      quorum {
        of
      }
      quorumCitation {
        mn
        en
      }
    }
    members {
      id
      appointment {
        office
        holder {
          erased
          text
        }
      }
    }
    attendance {
      isPresent
      absence
      member {
        id
      }
      intervals {
        from
        until
      }
    }
    opening {
      step
      carried
      votedAt
      tally {
        for
        against
        abstained
        notVoting
      }
      arithmetic {
        needed
        of
        share {
          of
          numerator
          denominator
          moreThan
        }
      }
    }
    agenda {
      number
      type
      title {
        mn
        en
      }
      rule {
        ways
        citation {
          mn
          en
        }
        majority {
          of
          numerator
          denominator
          moreThan
        }
      }
      round {
        id
        kind
        name {
          mn
          en
        }
      }
      interests {
        declaredAt
        member {
          id
        }
        about {
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
        nature {
          erased
          text
        }
      }
    }
    motions {
      id
      item
      madeAt
      amends
      rollCall
      isOutdated
      text {
        mn
        en
      }
      wording {
        mn
        en
      }
      earlierTexts {
        mn
        en
      }
      annex {
        total {
          amount
          currency
        }
        lines {
          difference
          amount {
            amount
            currency
          }
          proposal {
            id
            number
          }
        }
        leftOut {
          reason
          proposal {
            id
            number
          }
        }
      }
      earlierLists {
        total {
          amount
        }
      }
      abandonedCalls {
        abandonedAt
      }
      mover {
        id
      }
      about {
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
      votes {
        choice
        earlier
        member {
          id
        }
      }
      entitled {
        id
      }
      result {
        way
        carried
        votedAt
        papersIssued
        papersSpoiled
        tellers {
          id
        }
        tally {
          for
          against
          abstained
          notVoting
        }
        arithmetic {
          needed
          of
          share {
            of
            numerator
            denominator
            moreThan
          }
        }
      }
    }
    resolutions {
      id
      year
      number
      status
      motionId
      title {
        mn
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SittingQuery, SittingQueryVariables>;
export const VoteByHandsDocument = new TypedDocumentString(`
    mutation VoteByHands($commandId: CommandId!, $input: VoteByHandsInput!) {
  voteByHands(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<VoteByHandsMutation, VoteByHandsMutationVariables>;
export const VoteInSecretDocument = new TypedDocumentString(`
    mutation VoteInSecret($commandId: CommandId!, $input: VoteInSecretInput!) {
  voteInSecret(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<VoteInSecretMutation, VoteInSecretMutationVariables>;
export const OpenRollCallDocument = new TypedDocumentString(`
    mutation OpenRollCall($commandId: CommandId!, $input: OpenRollCallInput!) {
  openRollCall(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<OpenRollCallMutation, OpenRollCallMutationVariables>;
export const TypeVoteDocument = new TypedDocumentString(`
    mutation TypeVote($commandId: CommandId!, $input: TypeVoteInput!) {
  typeVote(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<TypeVoteMutation, TypeVoteMutationVariables>;
export const CastVoteDocument = new TypedDocumentString(`
    mutation CastVote($commandId: CommandId!, $input: CastVoteInput!) {
  castVote(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<CastVoteMutation, CastVoteMutationVariables>;
export const CloseRollCallDocument = new TypedDocumentString(`
    mutation CloseRollCall($commandId: CommandId!, $input: CloseRollCallInput!) {
  closeRollCall(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<CloseRollCallMutation, CloseRollCallMutationVariables>;
export const AbandonRollCallDocument = new TypedDocumentString(`
    mutation AbandonRollCall($commandId: CommandId!, $input: AbandonRollCallInput!) {
  abandonRollCall(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<AbandonRollCallMutation, AbandonRollCallMutationVariables>;
export const ConveneMeetingDocument = new TypedDocumentString(`
    mutation ConveneMeeting($commandId: CommandId!, $input: ConveneMeetingInput!) {
  conveneMeeting(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ConveneMeetingMutation, ConveneMeetingMutationVariables>;
export const ReconveneMeetingDocument = new TypedDocumentString(`
    mutation ReconveneMeeting($commandId: CommandId!, $input: ReconveneMeetingInput!) {
  reconveneMeeting(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ReconveneMeetingMutation, ReconveneMeetingMutationVariables>;
export const RecordSittingDocument = new TypedDocumentString(`
    mutation RecordSitting($commandId: CommandId!, $input: RecordSittingInput!) {
  recordSitting(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RecordSittingMutation, RecordSittingMutationVariables>;
export const CountHandsDocument = new TypedDocumentString(`
    mutation CountHands($commandId: CommandId!, $input: CountHandsInput!) {
  countHands(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<CountHandsMutation, CountHandsMutationVariables>;
export const KeepMinutesDocument = new TypedDocumentString(`
    mutation KeepMinutes($commandId: CommandId!, $input: KeepMinutesInput!) {
  keepMinutes(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<KeepMinutesMutation, KeepMinutesMutationVariables>;
export const ConcludeMeetingDocument = new TypedDocumentString(`
    mutation ConcludeMeeting($commandId: CommandId!, $input: ConcludeMeetingInput!) {
  concludeMeeting(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ConcludeMeetingMutation, ConcludeMeetingMutationVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: MeetingId!, $asOf: AsOf) {
  me {
    appointment {
      office
      body {
        locality {
          id
        }
      }
    }
  }
  reasons {
    rescheduling
  }
  meeting(id: $id, asOf: $asOf) {
    id
    convenedAt
    concludedAt
    quorum
    present
    hasQuorum
    reconvenedFor
    files
    minutes {
      erased
      text
    }
    rule {
      base
      numerator
      denominator
      source {
        mn
        en
      }
    }
    area {
      id
      name {
        mn
        en
      }
      figures {
        households
        adults
        source {
          mn
          en
        }
      }
    }
    planned {
      at
      place {
        mn
        en
      }
    }
    sittings {
      number
      beganAt
      endedAt
      present
      notOnRoll
      attendanceList
      countedByOne
      countEvent
      place {
        mn
        en
      }
      hands {
        raised
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
      }
      counts {
        at
        firstTeller {
          erased
          text
        }
        secondTeller {
          erased
          text
        }
        hands {
          raised
          proposal {
            id
          }
        }
        differed {
          first
          second
          proposal {
            id
          }
        }
      }
    }
    ranking {
      rank
      hands
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
      stages {
        stage
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($id: RoundId!, $asOf: AsOf) {
  me {
    appointment {
      office
      body {
        locality {
          id
        }
      }
    }
  }
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
    }
    meetings {
      id
      quorum
      present
      hasQuorum
      concludedAt
      area {
        id
        name {
          mn
          en
        }
      }
      planned {
        at
        place {
          mn
          en
        }
      }
      sittings {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingItemsDocument = new TypedDocumentString(`
    query MeetingItems($round: RoundId!, $after: String, $asOf: AsOf) {
  proposals(round: $round, first: 100, after: $after, asOf: $asOf) {
    nodes {
      id
      number
      status
      area {
        id
      }
      title {
        mn
        en
      }
      writtenTitle {
        erased
        text
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingItemsQuery, MeetingItemsQueryVariables>;
export const AdministrationDocument = new TypedDocumentString(`
    query Administration($place: LocalityId!) {
  locality(id: $place) {
    id
    kind
    timeZone
    name {
      mn
      en
    }
    figures {
      persons
      households
      adults
      statedOn
      source {
        mn
        en
      }
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
      person
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
export const RegisterLocalityDocument = new TypedDocumentString(`
    mutation RegisterLocality($commandId: CommandId!, $input: RegisterLocalityInput!) {
  registerLocality(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RegisterLocalityMutation, RegisterLocalityMutationVariables>;
export const StateFiguresDocument = new TypedDocumentString(`
    mutation StateFigures($commandId: CommandId!, $input: StateFiguresInput!) {
  stateFigures(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<StateFiguresMutation, StateFiguresMutationVariables>;
export const FormBodyDocument = new TypedDocumentString(`
    mutation FormBody($commandId: CommandId!, $input: FormBodyInput!) {
  formBody(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<FormBodyMutation, FormBodyMutationVariables>;
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
export const AddMilestoneDocument = new TypedDocumentString(`
    mutation AddMilestone($commandId: CommandId!, $input: AddMilestoneInput!) {
  addMilestone(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<AddMilestoneMutation, AddMilestoneMutationVariables>;
export const PlanMilestoneDocument = new TypedDocumentString(`
    mutation PlanMilestone($commandId: CommandId!, $input: PlanMilestoneInput!) {
  planMilestone(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<PlanMilestoneMutation, PlanMilestoneMutationVariables>;
export const ReportMilestoneDocument = new TypedDocumentString(`
    mutation ReportMilestone($commandId: CommandId!, $input: ReportMilestoneInput!) {
  reportMilestone(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ReportMilestoneMutation, ReportMilestoneMutationVariables>;
export const VerifyMilestoneDocument = new TypedDocumentString(`
    mutation VerifyMilestone($commandId: CommandId!, $input: VerifyMilestoneInput!) {
  verifyMilestone(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<VerifyMilestoneMutation, VerifyMilestoneMutationVariables>;
export const RoundPlansDocument = new TypedDocumentString(`
    query RoundPlans($id: RoundId!, $asOf: AsOf) {
  me {
    appointment {
      office
    }
  }
  reasons {
    milestone
  }
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
    stages {
      stage
      status
    }
    plans {
      adoptedAt
      resolution {
        id
        year
        number
        title {
          mn
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundPlansQuery, RoundPlansQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($resolution: ResolutionId!, $asOf: AsOf) {
  resolution(id: $resolution, asOf: $asOf) {
    id
    number
    status
    title {
      mn
      en
    }
    plan {
      adoptedAt
      basisChanged
      milestones {
        id
        clause
        dueAt
        baseline
        overdueSince
        dropped
        responsible
        reported
        verified
        title {
          mn
          en
        }
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
        revisions {
          at
          from
          to
          reason
        }
        reports {
          completion
          percent
          doneOn
          evidence
          reportedAt
          note {
            erased
            text
          }
        }
        checks {
          completion
          evidence
          verifiedAt
          note {
            erased
            text
          }
        }
        escalations {
          escalatedAt
          to
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const ProposalDocument = new TypedDocumentString(`
    query Proposal($id: ProposalId!, $asOf: AsOf) {
  proposal(id: $id, asOf: $asOf) {
    id
    number
    sector
    channel
    status
    supports
    askedFor
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
    appeal {
      appealedAt
      answerDue
      overdue
      upheld
      grounds {
        erased
        text
      }
      answer {
        erased
        text
      }
    }
    movedFar
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
      by {
        id
        number
      }
    }
    fellOut {
      kind
      event
      reason
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
    query Proposals($round: RoundId!, $after: String, $asOf: AsOf) {
  round(id: $round, asOf: $asOf) {
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
  proposals(round: $round, first: 100, after: $after, asOf: $asOf) {
    totalCount
    nodes {
      id
      number
      sector
      status
      outcome
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
export const ProposersProposalDocument = new TypedDocumentString(`
    query ProposersProposal($id: ProposalId!) {
  me {
    appointment {
      id
    }
  }
  reasons {
    withdrawal
  }
  proposal(id: $id) {
    id
    number
    status
    files
    title {
      mn
      en
    }
    writtenTitle {
      erased
      text
      commitment
    }
    body {
      erased
      text
    }
    estimate {
      amount
      currency
    }
    cost {
      grade
    }
    refusal {
      reason
      refusedAt
      explanation {
        erased
        text
      }
    }
    appeal {
      appealedAt
    }
    rank {
      rank
      reason
    }
    meetingRanks {
      rank
    }
    movedFar
    thread {
      kind
    }
    round {
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
      }
      terms {
        appealDays {
          number
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposersProposalQuery, ProposersProposalQueryVariables>;
export const ReviseProposalDocument = new TypedDocumentString(`
    mutation ReviseProposal($commandId: CommandId!, $input: ReviseProposalInput!) {
  reviseProposal(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<ReviseProposalMutation, ReviseProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($commandId: CommandId!, $input: WithdrawProposalInput!) {
  withdrawProposal(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const AppealProposalDocument = new TypedDocumentString(`
    mutation AppealProposal($commandId: CommandId!, $input: AppealProposalInput!) {
  appealProposal(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<AppealProposalMutation, AppealProposalMutationVariables>;
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
    query Results($id: RoundId!, $asOf: AsOf) {
  me {
    appointment {
      office
    }
  }
  round(id: $id, asOf: $asOf) {
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
    resolutions {
      id
      number
      status
      adoptedOn
      title {
        mn
        en
      }
      body {
        id
        name {
          mn
          en
        }
      }
      amends {
        id
      }
      amendedBy {
        id
        year
        number
      }
      rescindedBy {
        id
        year
        number
      }
      annex {
        total {
          amount
          currency
        }
        lines {
          number
          difference
          proposal {
            id
          }
          title {
            mn
            en
          }
          amount {
            amount
            currency
          }
        }
        leftOut {
          reason
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
        }
      }
    }
    rules {
      form
      ruleKey
      tieBreak
      publishOpenings
      hash
      conditions {
        minShare
        minSharePerCost
        whenFull
        topUpFrom
        shares {
          sector
          area {
            id
            name {
              mn
              en
            }
          }
          atMost
          reserved
        }
      }
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
      papers {
        recorded
        area {
          id
          name {
            mn
            en
          }
        }
        protocol {
          printed
          counted
          voided
          spoiled
          unused
          notOnRoll
        }
        replaced {
          signedAt
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
    query Workings($id: RoundId!, $tries: Boolean!, $ruleKey: Code!, $budget: MoneyInput, $minSupport: Int, $conditions: RuleConditionsInput, $asOf: AsOf) {
  round(id: $id, asOf: $asOf) @skip(if: $tries) {
    id
    allocation {
      id
      workings {
        ...Worked
      }
    }
  }
  whatIf(
    round: $id
    ruleKey: $ruleKey
    budget: $budget
    minSupport: $minSupport
    conditions: $conditions
  ) @include(if: $tries) {
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
export const RoundMoreDocument = new TypedDocumentString(`
    query RoundMore($id: RoundId!, $asOf: AsOf) {
  round(id: $id, asOf: $asOf) {
    id
    balloting {
      certifiedAt
      openingsPublished
    }
    participation {
      supports
      atMeetings
      notOnRoll
      voted
      area {
        id
        name {
          mn
          en
        }
      }
      proposals {
        channel
        count
      }
    }
    resolutions {
      id
      number
      title {
        mn
        en
      }
      rescindedBy {
        id
        number
      }
    }
    sittings {
      id
      opensAt
    }
    meetings {
      id
      files
      concludedAt
      minutes {
        erased
      }
      area {
        id
        name {
          mn
          en
        }
      }
      sittings {
        notOnRoll
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundMoreQuery, RoundMoreQueryVariables>;
export const RoundDocument = new TypedDocumentString(`
    query Round($id: RoundId!, $asOf: AsOf) {
  me {
    appointment {
      id
    }
  }
  round(id: $id, asOf: $asOf) {
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
    held: meetings {
      id
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
      conditions {
        minShare
        minSharePerCost
        whenFull
        topUpFrom
        shares {
          sector
          area {
            id
            name {
              mn
              en
            }
          }
          atMost
          reserved
        }
      }
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
      keysUntil
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
export const TypeSheetDocument = new TypedDocumentString(`
    mutation TypeSheet($commandId: CommandId!, $input: TypeSheetInput!) {
  typeSheet(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<TypeSheetMutation, TypeSheetMutationVariables>;
export const CodeWishDocument = new TypedDocumentString(`
    mutation CodeWish($commandId: CommandId!, $input: CodeWishInput!) {
  codeWish(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<CodeWishMutation, CodeWishMutationVariables>;
export const UncodeWishDocument = new TypedDocumentString(`
    mutation UncodeWish($commandId: CommandId!, $input: UncodeWishInput!) {
  uncodeWish(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<UncodeWishMutation, UncodeWishMutationVariables>;
export const SetWishAsideDocument = new TypedDocumentString(`
    mutation SetWishAside($commandId: CommandId!, $input: SetWishAsideInput!) {
  setWishAside(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<SetWishAsideMutation, SetWishAsideMutationVariables>;
export const SplitWishDocument = new TypedDocumentString(`
    mutation SplitWish($commandId: CommandId!, $input: SplitWishInput!) {
  splitWish(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<SplitWishMutation, SplitWishMutationVariables>;
export const JoinWishDocument = new TypedDocumentString(`
    mutation JoinWish($commandId: CommandId!, $input: JoinWishInput!) {
  joinWish(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<JoinWishMutation, JoinWishMutationVariables>;
export const NewGroupDocument = new TypedDocumentString(`
    mutation NewGroup($commandId: CommandId!, $input: SubmitProposalInput!) {
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
    `) as unknown as TypedDocumentString<NewGroupMutation, NewGroupMutationVariables>;
export const CodingDocument = new TypedDocumentString(`
    query Coding($id: RoundId!) {
  me {
    appointment {
      office
    }
  }
  reasons {
    wishAside
  }
  round(id: $id) {
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
    stages {
      stage
      status
    }
    sheets {
      id
      closedAt
      untyped
      compared {
        oneIn
        open
        withheld
      }
      area {
        id
        name {
          mn
          en
        }
      }
      wishes {
        typed
        uncoded
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CodingQuery, CodingQueryVariables>;
export const WaitingWishesDocument = new TypedDocumentString(`
    query WaitingWishes($round: RoundId!, $area: LocalityId, $after: String) {
  wishes(round: $round, area: $area, state: UNCODED, first: 100, after: $after) {
    totalCount
    nodes {
      sheetRunId
      serial
      number
      partOf
      photo
      text {
        erased
        text
      }
      area {
        name {
          mn
          en
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingWishesQuery, WaitingWishesQueryVariables>;
export const CodedWishesDocument = new TypedDocumentString(`
    query CodedWishes($round: RoundId!, $proposal: ProposalId!, $after: String) {
  wishes(round: $round, proposal: $proposal, first: 50, after: $after) {
    totalCount
    nodes {
      sheetRunId
      serial
      number
      text {
        erased
        text
      }
      area {
        name {
          mn
          en
        }
      }
      proposal {
        id
      }
      trace {
        act
        at
        by {
          holder {
            erased
            text
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CodedWishesQuery, CodedWishesQueryVariables>;
export const CodingProposalsDocument = new TypedDocumentString(`
    query CodingProposals($round: RoundId!, $after: String) {
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
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CodingProposalsQuery, CodingProposalsQueryVariables>;
export const ComparingDocument = new TypedDocumentString(`
    query Comparing($run: SheetRunId!) {
  comparing(run: $run) {
    waiting
    differing {
      serial
      lines
      first {
        erased
        text
      }
      second {
        erased
        text
      }
    }
    photos {
      serial
      photo {
        erased
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComparingQuery, ComparingQueryVariables>;
export const TypeSheetAgainDocument = new TypedDocumentString(`
    mutation TypeSheetAgain($commandId: CommandId!, $input: TypeSheetAgainInput!) {
  typeSheetAgain(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<TypeSheetAgainMutation, TypeSheetAgainMutationVariables>;
export const SettleSheetDocument = new TypedDocumentString(`
    mutation SettleSheet($commandId: CommandId!, $input: SettleSheetInput!) {
  settleSheet(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<SettleSheetMutation, SettleSheetMutationVariables>;
export const PrintSheetsDocument = new TypedDocumentString(`
    mutation PrintSheets($commandId: CommandId!, $input: PrintSheetsInput!) {
  printSheets(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<PrintSheetsMutation, PrintSheetsMutationVariables>;
export const CloseSheetsDocument = new TypedDocumentString(`
    mutation CloseSheets($commandId: CommandId!, $input: CloseSheetsInput!) {
  closeSheets(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<CloseSheetsMutation, CloseSheetsMutationVariables>;
export const HandOutSheetsDocument = new TypedDocumentString(`
    mutation HandOutSheets($commandId: CommandId!, $input: HandOutSheetsInput!) {
  handOutSheets(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<HandOutSheetsMutation, HandOutSheetsMutationVariables>;
export const TakeSheetsBackDocument = new TypedDocumentString(`
    mutation TakeSheetsBack($commandId: CommandId!, $input: TakeSheetsBackInput!) {
  takeSheetsBack(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<TakeSheetsBackMutation, TakeSheetsBackMutationVariables>;
export const RecordRefusalsDocument = new TypedDocumentString(`
    mutation RecordRefusals($commandId: CommandId!, $input: RecordRefusalsInput!) {
  recordRefusals(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RecordRefusalsMutation, RecordRefusalsMutationVariables>;
export const RecordNotFoundDocument = new TypedDocumentString(`
    mutation RecordNotFound($commandId: CommandId!, $input: RecordNotFoundInput!) {
  recordNotFound(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RecordNotFoundMutation, RecordNotFoundMutationVariables>;
export const SpoilSheetDocument = new TypedDocumentString(`
    mutation SpoilSheet($commandId: CommandId!, $input: SpoilSheetInput!) {
  spoilSheet(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<SpoilSheetMutation, SpoilSheetMutationVariables>;
export const PhotographSheetDocument = new TypedDocumentString(`
    mutation PhotographSheet($commandId: CommandId!, $input: PhotographSheetInput!) {
  photographSheet(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<PhotographSheetMutation, PhotographSheetMutationVariables>;
export const OrderSecondTypingDocument = new TypedDocumentString(`
    mutation OrderSecondTyping($commandId: CommandId!, $input: OrderSecondTypingInput!) {
  orderSecondTyping(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<OrderSecondTypingMutation, OrderSecondTypingMutationVariables>;
export const CorrectSheetDocument = new TypedDocumentString(`
    mutation CorrectSheet($commandId: CommandId!, $input: CorrectSheetInput!) {
  correctSheet(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<CorrectSheetMutation, CorrectSheetMutationVariables>;
export const SheetsDocument = new TypedDocumentString(`
    query Sheets($id: RoundId!, $asOf: AsOf) {
  me {
    appointment {
      id
      office
      body {
        locality {
          id
        }
      }
    }
  }
  reasons {
    notFound
    wishAside
  }
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
      children {
        id
        name {
          mn
          en
        }
        figures {
          households
        }
      }
    }
    stages {
      stage
      status
      closesAt
    }
    sheets {
      id
      households
      printed
      handedOut
      returned
      refused
      notFound
      spoiled
      outstanding
      unused
      missing
      closedAt
      untyped
      area {
        id
        name {
          mn
          en
        }
      }
      ranges {
        first
        last
      }
      sheets {
        serial
        status
      }
      wishes {
        typed
        coded
        aside
        uncoded
      }
      compared {
        oneIn
        due
        sheets
        open
        lines
        differing
      }
    }
    askedFor {
      households
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
    }
  }
}
    `) as unknown as TypedDocumentString<SheetsQuery, SheetsQueryVariables>;
export const SheetHouseholdsDocument = new TypedDocumentString(`
    query SheetHouseholds($run: SheetRunId!) {
  sheetHouseholds(run: $run) {
    serial
    household {
      erased
      text
    }
  }
}
    `) as unknown as TypedDocumentString<SheetHouseholdsQuery, SheetHouseholdsQueryVariables>;
export const TemplatesDocument = new TypedDocumentString(`
    query Templates($place: LocalityId!) {
  me {
    appointment {
      office
    }
  }
  locality(id: $place) {
    id
    timeZone
    name {
      mn
      en
    }
    templates {
      ...Edition
      earlier {
        adoptedAt
      }
    }
  }
}
    fragment Edition on RoundTemplate {
  code
  adoptedAt
  retiredAt
  name {
    mn
    en
  }
  citation {
    mn
    en
  }
  retiredBy {
    mn
    en
  }
  terms {
    ...Terms
  }
}
fragment Terms on RoundTerms {
  stages {
    stage
    required
    citation {
      mn
      en
    }
  }
  legalRules {
    code
    name {
      mn
      en
    }
    citation {
      mn
      en
    }
  }
  meetingQuorum {
    base
    numerator
    denominator
    source {
      mn
      en
    }
  }
  farMove {
    number
    citation {
      mn
      en
    }
  }
  appealDays {
    number
    citation {
      mn
      en
    }
  }
}`) as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const EarlierTemplatesDocument = new TypedDocumentString(`
    query EarlierTemplates($place: LocalityId!, $code: Code!) {
  locality(id: $place) {
    id
    template(code: $code) {
      code
      earlier {
        code
        adoptedAt
        retiredAt
        name {
          mn
          en
        }
        citation {
          mn
          en
        }
        retiredBy {
          mn
          en
        }
        terms {
          stages {
            stage
            required
            citation {
              mn
              en
            }
          }
          legalRules {
            code
            name {
              mn
              en
            }
            citation {
              mn
              en
            }
          }
          meetingQuorum {
            base
            numerator
            denominator
            source {
              mn
              en
            }
          }
          farMove {
            number
            citation {
              mn
              en
            }
          }
          appealDays {
            number
            citation {
              mn
              en
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierTemplatesQuery, EarlierTemplatesQueryVariables>;
export const RoundTermsDocument = new TypedDocumentString(`
    query RoundTerms($id: RoundId!, $asOf: AsOf) {
  round(id: $id, asOf: $asOf) {
    id
    kind
    cancelled
    openedAt
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
    }
    openedFrom {
      adoptedAt
      name {
        mn
        en
      }
      citation {
        mn
        en
      }
    }
    terms {
      stages {
        stage
        required
        citation {
          mn
          en
        }
      }
      legalRules {
        code
        name {
          mn
          en
        }
        citation {
          mn
          en
        }
      }
      meetingQuorum {
        base
        numerator
        denominator
        source {
          mn
          en
        }
      }
      farMove {
        number
        citation {
          mn
          en
        }
      }
      appealDays {
        number
        citation {
          mn
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundTermsQuery, RoundTermsQueryVariables>;
export const AdoptTemplateDocument = new TypedDocumentString(`
    mutation AdoptTemplate($commandId: CommandId!, $input: AdoptTemplateInput!) {
  adoptTemplate(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<AdoptTemplateMutation, AdoptTemplateMutationVariables>;
export const RetireTemplateDocument = new TypedDocumentString(`
    mutation RetireTemplate($commandId: CommandId!, $input: RetireTemplateInput!) {
  retireTemplate(commandId: $commandId, input: $input) {
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
    `) as unknown as TypedDocumentString<RetireTemplateMutation, RetireTemplateMutationVariables>;
export const WhoseDocument = new TypedDocumentString(`
    query Whose {
  me {
    appointment {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WhoseQuery, WhoseQueryVariables>;
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
      office
      channel
      reason
      basis
      document
      data
      leafIndex
      leafHash
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
      milestone {
        mn
        en
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const RoundChangedDocument = new TypedDocumentString(`
    subscription RoundChanged($round: RoundId!) {
  roundChanged(round: $round) {
    event
  }
}
    `) as unknown as TypedDocumentString<RoundChangedSubscription, RoundChangedSubscriptionVariables>;