import type { Office } from "#shared/graph/generated/graphql";
import type { PublicText } from "#shared/text/words";
import type { Asked, Motion, Sitting } from "./sittingQuery";

/** A sitting as one reader has it before them: who they are in it, and how to look again after something was entered. */
export type At = {
  sitting: Sitting;
  reasons: Asked["reasons"];
  /** Whether it still goes on and the reader is of those who keep it. */
  keeps: boolean;
  /** Whether the reader is of those who write down what was decided, after the sitting too. */
  adopts: boolean;
  /** The reader's own appointment. */
  me?: string;
  /** All of the reader's appointments, of which they have chosen one. */
  offices: readonly { id: string; office: Office }[];
  nameOf: (member: { id: string }) => string;
  again: () => void;
};

const keepers: readonly Office[] = ["KHURAL_SECRETARY", "CHAIR", "ADMINISTRATOR"];

export const isKeeper = (office?: Office) => office !== undefined && keepers.includes(office);

export const zoneOf = ({ sitting }: At) => sitting.body.locality.timeZone;

export const presentIn = ({ attendance }: Sitting) =>
  attendance.filter(({ isPresent }) => isPresent).map(({ member }) => member.id);

type Voted = Pick<Motion, "item"> & { about?: { id: string } | null; result?: { votedAt: string } | null };

/** Who had declared an interest in it before it was voted on. */
export const recusedFrom = ({ agenda }: Sitting, { item, about, result }: Voted): string[] => {
  const interests = agenda
    .filter(({ number }) => number === item)
    .flatMap(({ interests }) => interests)
    .filter((interest) => !interest.about || interest.about.id === about?.id)
    .filter(({ declaredAt }) => !result || declaredAt < result.votedAt);
  return [...new Set(interests.map(({ member }) => member.id))];
};

/** Who declared an interest in one project and may yet vote on the whole list in which it stands. */
export const tiedToList = ({ agenda }: Sitting, { item, about, annex }: Motion): string[] => {
  const tied = about
    ? []
    : agenda
        .filter(({ number }) => number === item)
        .flatMap(({ type, interests }) => (type === "projects" ? interests : []))
        .filter(
          (interest) =>
            interest.about && (!annex || annex.lines.some(({ proposal }) => proposal.id === interest.about?.id)),
        );
  return [...new Set(tied.map(({ member }) => member.id))];
};

/** Who may vote on it now: who is there and has declared no interest in it. */
export function entitledTo(sitting: Sitting, motion: Voted): string[] {
  const recused = recusedFrom(sitting, motion);
  return presentIn(sitting).filter((member) => !recused.includes(member));
}

/** How the amended motion read when the amendment was decided, or reads while it is not. */
export function textBefore({ motions }: Sitting, amendment: Motion, { id, text, earlierTexts }: Motion): PublicText {
  const decidedAt = amendment.result?.votedAt;
  const carriedBefore = motions.filter(
    ({ amends, result }) => amends === id && result?.carried && (!decidedAt || result.votedAt < decidedAt),
  ).length;
  return earlierTexts[carriedBefore] ?? text;
}

/** An undecided motion waits for those that would change it. */
export const waitsForAmendment = ({ motions }: Sitting, motion: Motion) =>
  motions.some(({ amends, result, isOutdated }) => amends === motion.id && !result && !isOutdated);

/** The step of the opening that comes next; none once all are carried. */
export const nextStep = ({ rules, opening }: Sitting) =>
  rules.opening.find((step) => !opening.some((voted) => voted.step === step && voted.carried));

export type VoteProps = { at: At; motion: Motion };
