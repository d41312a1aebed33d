import { hex, sha256, utf8 } from "#shared/bundle/bytes";

/** Approval ballots: each names projects by their place in the list. Money is whole. */
export type Election = {
  budget: number;
  projects: { id: string; cost: number }[];
  ballots: number[][];
};

export type Sealed = { tieBreak: string[]; minSupport: number };

/** Voters of one and the same ballot. */
export type Group = { projects: number[]; size: number };

/** What every rule starts from. */
export class Tally {
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
  }

  cost(place: number) {
    return this.election.projects[place]?.cost as number;
  }

  voted(place: number) {
    return this.votes[place] as number;
  }

  /** All that may be chosen, by their places. */
  get admitted() {
    return this.election.projects
      .map((_, place) => place)
      .filter((place) => this.voted(place) >= this.sealed.minSupport);
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

  #by(key: string, one: number, other: number): number {
    if (key === "votes") return this.voted(other) - this.voted(one);
    if (key === "cost") return this.cost(one) - this.cost(other);
    const texts = key === "id" ? this.election.projects.map((project) => project.id) : this.#lots;
    const [a, b] = [texts[one] as string, texts[other] as string];
    return a < b ? -1 : a > b ? 1 : 0;
  }
}
