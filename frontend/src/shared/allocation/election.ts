import { hex, sha256, utf8 } from "#shared/bundle/bytes";

/** Approval ballots: each names projects by their place in the list. Money is whole. */
export type Election = {
  budget: number;
  projects: { id: string; cost: number; sector?: string; area?: string }[];
  ballots: number[][];
};

/** Of the budget, in percent, for the projects of a sector or those meant for an area: a ceiling, and what is kept for them. */
export type Share = { sector?: string; area?: string; atMost?: number; reserved?: number };

/** All that is asked for beside the rule; shares are whole percent. */
export type Conditions = {
  minShare?: number;
  minSharePerCost?: number;
  whenFull?: string;
  topUpFrom?: number;
  shares?: Share[];
};

export type Sealed = { tieBreak: string[]; minSupport: number; conditions?: Conditions };

/** Voters of one and the same ballot. */
export type Group = { projects: number[]; size: number };

/** What every rule starts from: the ballots counted, and the money and the projects that it is about. */
export class Tally {
  readonly budget: number;
  /** All that may be chosen, by their places. */
  readonly admitted: readonly number[];
  /** What earlier parts of the same allocation chose. */
  readonly taken: readonly number[] = [];
  readonly groups: Group[];
  /** Groups by the projects they name. */
  readonly supporters: Group[][];
  readonly votes: number[];
  readonly #lots: string[];

  constructor(
    readonly election: Election,
    readonly sealed: Sealed,
  ) {
    const groups = new Map<string, Group>();
    for (const ballot of election.ballots) {
      const projects = [...new Set(ballot)].sort((one, other) => one - other);
      const group = groups.get(projects.join()) ?? { projects, size: 0 };
      group.size++;
      groups.set(projects.join(), group);
    }
    this.groups = [...groups.values()];
    this.supporters = election.projects.map(() => []);
    for (const group of this.groups) for (const place of group.projects) this.supporters[place]?.push(group);
    this.votes = this.supporters.map((some) => some.reduce((sum, group) => sum + group.size, 0));
    const seed = sealed.tieBreak.find((key) => key.startsWith("lot:"))?.slice(4);
    this.#lots = election.projects.map(({ id }) => (seed === undefined ? "" : hex(sha256(utf8(`${seed}\n${id}`)))));
    this.budget = election.budget;
    this.admitted = election.projects.map((_, place) => place).filter((place) => this.#isSupported(place));
  }

  /** The same count with so much money, among some that were admitted, after others were chosen. */
  part(budget: number, admitted: readonly number[], taken: readonly number[]): Tally {
    return Object.assign(Object.create(this) as Tally, { budget, admitted, taken });
  }

  cost(place: number) {
    return this.election.projects[place]?.cost as number;
  }

  voted(place: number) {
    return this.votes[place] as number;
  }

  /** Negative where the first goes first among equals. */
  compare = (one: number, other: number): number => {
    for (const key of [...this.sealed.tieBreak, "id"]) {
      const order = this.#by(key, one, other);
      if (order !== 0) return order;
    }
    return 0;
  };

  first = (tied: number[]): number => tied.reduce((best, place) => (this.compare(place, best) < 0 ? place : best));

  #isSupported(place: number) {
    const { minSupport, conditions = {} } = this.sealed;
    const votes = BigInt(this.voted(place)) * 100n;
    const ballots = BigInt(this.election.ballots.length);
    const share = BigInt(conditions.minShare ?? 0) * ballots;
    const perCost = BigInt(conditions.minSharePerCost ?? 0) * ballots * BigInt(this.cost(place));
    return this.voted(place) >= minSupport && votes >= share && votes * BigInt(this.election.budget) >= perCost;
  }

  #by(key: string, one: number, other: number): number {
    if (key === "votes") return this.voted(other) - this.voted(one);
    if (key === "cost") return this.cost(one) - this.cost(other);
    const texts = key === "id" ? this.election.projects.map((project) => project.id) : this.#lots;
    const [a, b] = [texts[one] as string, texts[other] as string];
    return a < b ? -1 : a > b ? 1 : 0;
  }
}
