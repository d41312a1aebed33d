import type { Tally } from "./election";
import { Fraction } from "./fraction";
import { Limits } from "./limits";

/** Capacities of a small network; node 0 is the source, node 1 the sink. */
class Network {
  readonly #edges: { to: number; left: bigint }[] = [];
  readonly #out: number[][] = [];

  add(from: number, to: number, capacity: bigint) {
    for (const [a, b, left] of [
      [from, to, capacity],
      [to, from, 0n],
    ] as const) {
      this.#outOf(a).push(this.#edges.length);
      this.#edges.push({ to: b, left });
    }
  }

  /** Pushes all that goes from 0 to 1; answers which nodes are still reached from 0. */
  fill(): Set<number> {
    for (;;) {
      const levels = this.#levels();
      if (!levels.has(1)) return new Set(levels.keys());
      const next = this.#out.map(() => 0);
      while (this.#push(0, 1n << 200n, levels, next) > 0n);
    }
  }

  #outOf(node: number) {
    while (this.#out.length <= node) this.#out.push([]);
    return this.#out[node] as number[];
  }

  #levels() {
    const levels = new Map([[0, 0]]);
    for (const node of levels.keys())
      for (const edge of this.#outOf(node)) {
        const { to, left } = this.#edges[edge] as { to: number; left: bigint };
        if (left > 0n && !levels.has(to)) levels.set(to, (levels.get(node) as number) + 1);
      }
    return levels;
  }

  #push(node: number, most: bigint, levels: Map<number, number>, next: number[]): bigint {
    if (node === 1) return most;
    const out = this.#outOf(node);
    for (; (next[node] as number) < out.length; (next[node] as number)++) {
      const at = out[next[node] as number] as number;
      const edge = this.#edges[at] as { to: number; left: bigint };
      if (edge.left === 0n || levels.get(edge.to) !== (levels.get(node) as number) + 1) continue;
      const pushed = this.#push(edge.to, edge.left < most ? edge.left : most, levels, next);
      if (pushed === 0n) continue;
      edge.left -= pushed;
      (this.#edges[at ^ 1] as { left: bigint }).left += pushed;
      return pushed;
    }
    return 0n;
  }
}

/** The heaviest load when the costs of these projects are spread over their supporters as evenly as can be. */
function heaviest(tally: Tally, funded: number[]): Fraction {
  const voters = new Map<string, { of: number[]; size: number }>();
  for (const group of tally.groups) {
    const of = group.projects.filter((place) => funded.includes(place));
    if (of.length === 0) continue;
    const same = voters.get(of.join()) ?? { of, size: 0 };
    same.size += group.size;
    voters.set(of.join(), same);
  }
  const loadOf = (some: number[]) => {
    const cost = some.reduce((sum, place) => sum + tally.cost(place), 0);
    const count = [...voters.values()].filter((v) => v.of.some((place) => some.includes(place)));
    return Fraction.of(
      cost,
      count.reduce((sum, v) => sum + v.size, 0),
    );
  };
  for (let some = funded, load = loadOf(funded); ; load = loadOf(some)) {
    const network = new Network();
    for (const [at, place] of funded.entries()) network.add(0, 2 + at, BigInt(tally.cost(place)) * load.bottom);
    [...voters.values()].forEach(({ of, size }, at) => {
      const node = 2 + funded.length + at;
      for (const place of of) network.add(2 + funded.indexOf(place), node, 1n << 199n);
      network.add(node, 1, BigInt(size) * load.top);
    });
    const reached = network.fill();
    const heavier = funded.filter((_, at) => reached.has(2 + at));
    if (heavier.length === 0) return load;
    some = heavier;
  }
}

/** Maximin support: next is the project with which the heaviest load is smallest. */
export function maximinSupport(tally: Tally): number[] {
  const selected: number[] = [];
  const supportedOnes: number[] = [];
  const atLeast = new Map<number, Fraction>();
  const limits = new Limits(tally);
  let left = tally.budget;
  for (;;) {
    const candidates = tally.admitted.filter(
      (place) => !selected.includes(place) && tally.cost(place) <= left && limits.allows(place),
    );
    if (candidates.length === 0) return selected;
    const supported = candidates.filter((place) => tally.voted(place) > 0);
    // Loads only grow, so the last one is a bound.
    const bound = (place: number) => atLeast.get(place) ?? Fraction.of(0);
    const order = [...supported].sort((a, b) => bound(a).compare(bound(b)));
    let least: Fraction | undefined;
    let tied = candidates;
    for (const place of order) {
      if (least && bound(place).compare(least) > 0) break;
      const load = heaviest(tally, [...supportedOnes, place]);
      atLeast.set(place, load);
      const change = least ? load.compare(least) : -1;
      if (change < 0) [least, tied] = [load, [place]];
      else if (change === 0) tied.push(place);
    }
    const winner = tally.first(tied);
    selected.push(winner);
    limits.take(winner);
    left -= tally.cost(winner);
    if (least) supportedOnes.push(winner);
  }
}
