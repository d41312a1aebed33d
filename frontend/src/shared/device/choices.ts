import { useCallback, useSyncExternalStore } from "react";

const key = (round: string) => `choices:${round}`;
const readers = new Set<() => void>();

function read(round: string): string {
  return localStorage.getItem(key(round)) ?? "[]";
}

export function keepChoices(round: string, choices: readonly string[]) {
  localStorage.setItem(key(round), JSON.stringify(choices));
  for (const reader of readers) reader();
}

function subscribe(reader: () => void) {
  readers.add(reader);
  window.addEventListener("storage", reader);
  return () => {
    readers.delete(reader);
    window.removeEventListener("storage", reader);
  };
}

export const keptChoices = (round: string) => JSON.parse(read(round)) as string[];

/** The first of these rounds for which something was chosen and is still here, hence not sent. */
export const useUnsent = (rounds: readonly string[]) =>
  useSyncExternalStore(subscribe, () => rounds.find((round) => keptChoices(round).length > 0));

/** What is on this person's ballot, in the order chosen; on this device only, until it is sent. */
export function useChoices(round: string) {
  const kept = useSyncExternalStore(subscribe, () => read(round));
  const choices = JSON.parse(kept) as string[];
  const toggle = useCallback(
    (project: string) => {
      const now = keptChoices(round);
      keepChoices(round, now.includes(project) ? now.filter((id) => id !== project) : [...now, project]);
    },
    [round],
  );
  return { choices, toggle };
}

const SEED = "order-seed";

/** A person's own order of the list, the same each time: nothing wins by standing first. */
export function orderSeed(): number {
  const kept = Number(localStorage.getItem(SEED));
  if (kept) return kept;
  const made = crypto.getRandomValues(new Uint32Array(1))[0] || 1;
  localStorage.setItem(SEED, String(made));
  return made;
}

/** A small generator that gives one sequence for one seed on every phone (mulberry32). */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = randomly(seed);
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
