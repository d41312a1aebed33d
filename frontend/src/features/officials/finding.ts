/** Each word that was asked for stands somewhere in what is known of somebody. */
export function isFound(asked: string, known: readonly (string | null | undefined)[]): boolean {
  const said = known.join(" ").toLowerCase();
  return asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
