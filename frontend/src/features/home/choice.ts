import { alphabetically } from "#shared/text/alphabet";
import type { Language } from "#shared/text/language";
import type { Aimag } from "./aimagsQuery";

/** The aimags, which place is chosen, and how to choose another. */
export type Choice = { aimags: readonly Aimag[]; place: string | null; choose: (place: string) => void };

export const shadeOf = ({ openRounds, rounds }: Aimag) => (openRounds > 0 ? "open" : rounds > 0 ? "past" : "none");

export const inAlphabet = (aimags: readonly Aimag[], language: Language) => {
  const nameOf = ({ locality: { name } }: Aimag) => (language === "en" && name.en ? name.en : name.mn);
  const inOrder = alphabetically(language);
  return aimags.toSorted((one, other) => inOrder(nameOf(one), nameOf(other)));
};
