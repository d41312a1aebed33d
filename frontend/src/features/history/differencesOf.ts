import { diffArrays } from "diff";
import type { Line } from "./linesOf";

/** A line of a page that is another one, is no longer there, or was not there before. */
export type Difference = { under: string; was?: string; is?: string };

/** What a page says otherwise, in the order in which it stands there. A heading is told by what stands under it. */
export function differencesOf(was: readonly Line[], is: readonly Line[]): Difference[] {
  const all = allOf(was, is);
  // What went from under a heading that is said otherwise now stands under the heading as it is.
  const renamed = new Map(all.map(({ isHeading, wasUnder, under }) => [isHeading ? wasUnder : undefined, under]));
  const found = all.map((line) => ({ ...line, under: renamed.get(line.under) ?? line.under }));
  const under = new Set(found.filter(({ isHeading }) => !isHeading).map((difference) => difference.under));
  const isTold = ({ isHeading, was, is, under: own }: Found) =>
    isHeading && (was === undefined || is === undefined) && under.has(own);
  return found.filter((difference) => !isTold(difference));
}

type Found = Difference & { isHeading?: boolean; wasUnder?: string };

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

/** Lines that are much alike are the same line, said otherwise; as are those between two such, where they are as many. */
function paired(gone: readonly Line[], come: readonly Line[]): Found[] {
  const rows: Found[] = [];
  let [left, next] = [0, 0];
  function until(place: number, there: number) {
    rows.push(...between(gone.slice(left, place), come.slice(next, there)));
    [left, next] = [place, there];
  }
  gone.forEach((line, place) => {
    const like = come.findIndex((other, there) => there >= next && isAlike(line.text, other.text));
    if (like < 0) return;
    until(place, like);
    until(place + 1, like + 1);
  });
  until(gone.length, come.length);
  return rows;
}

function between(gone: readonly Line[], come: readonly Line[]): Found[] {
  const was = gone.map(({ text, under, isHeading }) => ({ under, was: text, isHeading }));
  const is = come.map(({ text, under, isHeading }) => ({ under, is: text, isHeading }));
  const isPlain = gone.length === come.length && gone.every((line, place) => mayBe(line.text, come[place]?.text ?? ""));
  if (!isPlain) return [...was, ...is];
  return was.map((line, place) => ({ ...line, ...is[place], wasUnder: line.under }));
}

const nameOf = (line: string) => /^(.+?)(?:: | · )/.exec(line)?.[1];

/** Two that have names of their own are not one another. */
function mayBe(one: string, other: string) {
  const [name, another] = [nameOf(one), nameOf(other)];
  return !name || !another || name === another;
}

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
