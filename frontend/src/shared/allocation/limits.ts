import type { Share, Tally } from "./election";

/** Of the budget, rounded down to a whole unit of money. */
export const partOf = (tally: Tally, percent: number) =>
  Number((BigInt(tally.election.budget) * BigInt(percent)) / 100n);

export const isOf = (tally: Tally, { sector, area }: Share, place: number) => {
  const project = tally.election.projects[place];
  return sector === undefined ? project?.area === area : project?.sector === sector;
};

/** What the projects of a sector or an area may still get together. */
export class Limits {
  readonly #left: { share: Share; money: number }[];

  constructor(private readonly tally: Tally) {
    this.#left = (tally.sealed.conditions?.shares ?? []).flatMap((share) =>
      share.atMost === undefined ? [] : [{ share, money: partOf(tally, share.atMost) }],
    );
    for (const place of tally.taken) this.take(place);
  }

  allows = (place: number) => this.#of(place).every((limit) => limit.money >= this.tally.cost(place));

  take(place: number) {
    for (const limit of this.#of(place)) limit.money -= this.tally.cost(place);
  }

  #of(place: number) {
    return this.#left.filter(({ share }) => isOf(this.tally, share, place));
  }
}
