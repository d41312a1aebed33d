import type { Language } from "./language";

/** Ө after О and Ү after У, also on phones whose browser knows no Mongolian. */
const letters = "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя";

/** By the Mongolian alphabet; what stands in none of its places goes before it, as it is. */
export function byMongolian(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const difference = placeOf(a.charAt(at)) - placeOf(b.charAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const placeOf = (letter: string) => {
  const place = letters.indexOf(letter);
  return place < 0 ? letter.charCodeAt(0) - 0xffff : place;
};

export const alphabetically = (language: Language) =>
  language === "mn" ? byMongolian : (one: string, other: string) => one.localeCompare(other, "en");
