import type { Money } from "#shared/text/money";
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
};

/** What an event was about, in the few words that its heading has room for. */
export function aboutOf(data: string, { coded, text, money, number }: Words): string | undefined {
  const told = JSON.parse(data) as Told;
  if (told.stage) return coded(`stage.${told.stage.toUpperCase()}`, told.stage);
  // A bare number before a sum would read as one.
  const numbered = /^\d+$/.test(told.number ?? "") ? `№ ${told.number}.` : told.number;
  const title = told.title ?? told.name;
  if (title?.mn) return [numbered, text(title)].filter(Boolean).join(" ");
  const sum = told.amount ?? told.excess;
  if (sum) return money(asMoney(sum));
  if (told.counted !== undefined) return number(told.counted);
  if (told.reason) return coded(`reason.${told.reason}`, told.reason);
  return undefined;
}

/** An event in one line. */
export const eventSentence = ({ type, data }: { type: string; data: string }, words: Words) =>
  [words.coded(`event.${type}`, type), aboutOf(data, words)].filter(Boolean).join(": ");

/** As an event has it, in whole units. */
export const asMoney = ({ amount, currency }: Sum): Money => ({
  amount: String(amount),
  currency,
});
