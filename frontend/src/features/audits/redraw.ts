import { hex, sha256, utf8 } from "#shared/bundle/bytes";

/** Draws a sample again from what it was drawn from: the lowest tickets, ascending by number. */
export function redraw(seed: string, population: readonly number[], size: number): number[] {
  const tickets = [...new Set(population)].map((number) => ({
    number,
    ticket: hex(sha256(utf8(`${seed}:${number}`))),
  }));
  return tickets
    .sort((one, other) => (one.ticket < other.ticket ? -1 : 1))
    .slice(0, size)
    .map(({ number }) => number)
    .sort((one, other) => one - other);
}
