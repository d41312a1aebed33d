import { diffArrays } from "diff";
import type { Line } from "./linesOf";

/** A line of a page that is another one, is no longer there, or was not there before. */
export type Difference = { under: string; was?: string; is?: string };

/** What a page says otherwise, in the order in which it stands there. A heading is told by what stands under it. */
export function differencesOf(was: readonly Line[], is: readonly Line[]): Difference[] {
  const found = allOf(was, is);
  const under = new Set(found.filter(({ isHeading }) => !isHeading).map((difference) => difference.under));
  const isTold = ({ isHeading, was, is, under: own }: Found) =>
    isHeading && (was === undefined || is === undefined) && under.has(own);
  return found.filter((difference) => !isTold(difference));
}

type Found = Difference & { isHeading?: boolean };

function allOf(was: readonly Line[], is: readonly Line[]): Found[] {
  const changes = diffArrays([...was], [...is], { comparator: (one, other) => one.text === other.text });
  const found: Found[] = [];
  let gone: readonly Line[] = [];
  for (const { added, removed, value } of [...changes, { added: false, removed: false, value: [] }]) {
    if (removed) gone = value;
    else {
      found.push(...paired(gone, added ? value : []));
      gone = [];
    }
  }
  return found;
}

/** Lines that are much alike are the same line, said otherwise. */
function paired(gone: readonly Line[], come: readonly Line[]): Found[] {
  const rows: Found[] = [];
  let next = 0;
  const alone = ({ text, ...line }: Line) => ({ ...line, is: text });
  for (const { under, text, isHeading } of gone) {
    const like = come.findIndex((line, place) => place >= next && isAlike(text, line.text));
    if (like < 0) rows.push({ under, was: text, isHeading });
    else {
      rows.push(...come.slice(next, like).map(alone));
      rows.push({ under: come[like]?.under ?? under, was: text, is: come[like]?.text, isHeading });
      next = like + 1;
    }
  }
  rows.push(...come.slice(next).map(alone));
  return rows;
}

const nameOf = (line: string) => /^(.+?)(?:: | · )/.exec(line)?.[1];

/** The same name, or at least half of the words. */
function isAlike(one: string, other: string) {
  const name = nameOf(one);
  if (name && name === nameOf(other)) return true;
  const [words, others] = [one, other].map((line) => line.split(" "));
  if (!words || !others) return false;
  const left = [...others];
  const common = words.filter((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return 2 * common.length >= Math.max(words.length, others.length);
}

/** The words of a line, and which of them the other line has not. */
export function wordsOf(was: string, is: string) {
  const parts = diffArrays(was.split(/(?<= )/), is.split(/(?<= )/));
  const side = (own: "added" | "removed", not: "added" | "removed") =>
    parts.filter((part) => !part[not]).map((part) => ({ text: part.value.join(""), differs: part[own] }));
  return { was: side("removed", "added"), is: side("added", "removed") };
}
