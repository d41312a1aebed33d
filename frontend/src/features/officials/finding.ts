const LONG = 4;

/** Mongolian drops vowels where it inflects: "хурал" is "хурлын". The first letter stays. */
const rootOf = (word: string) => word.slice(0, 1) + word.slice(1).replace(/[аэиоуөүеёюяыйьъ]/g, "");

/** Each word that was asked for stands somewhere in what is known of somebody, a long one in any case. */
export function isFound(asked: string, known: readonly (string | null | undefined)[]): boolean {
  const said = known.join(" ").toLowerCase();
  const roots = said.split(/\s+/).map(rootOf);
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every(
      (word) => said.includes(word) || (word.length > LONG && roots.some((root) => root.startsWith(rootOf(word)))),
    );
}
