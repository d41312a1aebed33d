import type { Money } from "#shared/text/money";
import { type Titled, titleText } from "#shared/text/Written";
import type { PublicText, Words } from "#shared/text/words";

type Sum = { amount: number; currency: string };

type Told = {
  stage?: string;
  number?: string;
  title?: PublicText;
  name?: PublicText;
  amount?: Sum;
  excess?: Sum;
  counted?: number;
  reason?: string;
  step?: string;
};

/** An event with what it is about, as far as it was asked for. */
export type Subject = {
  type: string;
  data: string;
  proposal?: (Titled & { number?: string | null }) | null;
  milestone?: PublicText | null;
};

/** What an event was about, in the few words that its heading has room for. */
export function aboutOf({ data, proposal, milestone }: Subject, words: Words): string | undefined {
  const told = JSON.parse(data) as Told;
  const named = proposal
    ? [numbered(proposal.number), titleText(proposal, words)].filter(Boolean).join(" ")
    : (milestone && words.text(milestone)) || titleOf(told, words);
  return [named, restOf(told, !named, words)].filter(Boolean).join(", ") || undefined;
}

function titleOf({ number, title, name }: Told, { text }: Words) {
  const own = title ?? name;
  return own?.mn && [numbered(number), text(own)].filter(Boolean).join(" ");
}

/** A bare number before a sum would read as one. */
const numbered = (number?: string | null) => (/^\d+$/.test(number ?? "") ? `№ ${number}.` : number);

/** Its stage, sum, reason or count. */
function restOf(told: Told, alone: boolean, { coded, money, number }: Words) {
  if (told.stage) return coded(`stage.${told.stage.toUpperCase()}`, told.stage);
  const sum = told.amount ?? told.excess;
  if (sum) return money(asMoney(sum));
  if (told.reason) return coded(`reason.${told.reason}`, told.reason);
  if (told.step) return coded(`opening.${told.step.replace(/[A-Z]/g, "_$&").toUpperCase()}`, told.step);
  return alone && told.counted !== undefined ? number(told.counted) : undefined;
}

/** An event in one line. */
export const eventSentence = (event: Subject, words: Words) =>
  [words.coded(`event.${event.type}`, event.type), aboutOf(event, words)].filter(Boolean).join(": ");

/** As an event has it, in whole units. */
export const asMoney = ({ amount, currency }: Sum): Money => ({
  amount: String(amount),
  currency,
});
