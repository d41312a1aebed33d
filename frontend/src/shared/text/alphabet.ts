import type { Language } from "./language";

/** Ө after О and Ү after У, also on phones whose browser knows no Mongolian. */
const letters = "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя";

/** By the Mongolian alphabet; what stands in none of its places goes before it, as it is, and figures by their worth. */
export function byMongolian(one: string, other: string): number {
  const [a, b] = [comparable(one), comparable(other)];
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const difference = placeOf(a.charAt(at)) - placeOf(b.charAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const comparable = (word: string) => word.toLowerCase().replace(/\d+/g, (figures) => figures.padStart(9, "0"));

const placeOf = (letter: string) => {
  const place = letters.indexOf(letter);
  return place < 0 ? letter.charCodeAt(0) - 0xffff : place;
};

export const alphabetically = (language: Language) =>
  language === "mn" ? byMongolian : (one: string, other: string) => one.localeCompare(other, "en", { numeric: true });

type InArea = { area?: { name: { mn: string; en?: string | null } } | null };

/** Bag by bag; what is for the whole place comes last. */
export function byArea(language: Language) {
  const inOrder = alphabetically(language);
  const nameOf = ({ area }: InArea) => area && ((language === "en" && area.name.en) || area.name.mn);
  return (one: InArea, other: InArea) => {
    const [a, b] = [nameOf(one), nameOf(other)];
    return a && b ? inOrder(a, b) : Number(!a) - Number(!b);
  };
}
