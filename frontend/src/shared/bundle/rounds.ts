import type { Conditions } from "#shared/allocation/election";
import type { JsonObject } from "./canonical";
import type { Leaf } from "./leaves";

/** What events mean to those who count; members are as the record writes them. */
export type Money = { amount: number; currency: string };
export type Project = { proposalId: string; number: string; cost: Money; sector?: string; area?: string };
export type Rules = {
  ruleKey: string;
  tieBreak: string[];
  minSupport: number;
  conditions?: Conditions;
  budget: Money;
  publishOpenings: boolean;
};
export type Votes = { proposalId: string; votes: number };

/** What the record says of one round with a vote. */
export type Round = {
  id: string;
  rules?: Rules;
  list?: Project[];
  roll?: { area: string; voters: number }[];
  closed?: { area: string; voted: number; ballots: { channel: string; ballots: number }[] }[];
  counted?: { leaf: Leaf; votes: Votes[]; counted: number; openings?: string };
  areas: { leaf: Leaf; area: string; votes: Votes[]; counted: number }[];
  certified?: { leaf: Leaf; tally: string };
  allocated: { leaf: Leaf; data: JsonObject }[];
};

/** The members that one event or another has. */
type Said = {
  rules: Rules;
  projects: Project[];
  areas: { area: string; voters: number; voted: number; ballots: { channel: string; ballots: number }[] }[];
  roundId: string;
  area: string;
  votes: Votes[];
  counted: number;
  openings?: string;
  tally: string;
};

export class Rounds {
  readonly all = new Map<string, Round>();

  of(id: string): Round {
    const round = this.all.get(id) ?? { id, areas: [], allocated: [] };
    this.all.set(id, round);
    return round;
  }

  see(leaf: Leaf) {
    const data = leaf.data as unknown as Said;
    switch (leaf.type) {
      case "rules_sealed":
        this.of(leaf.stream).rules = data.rules;
        break;
      case "ballot_list_sealed":
        this.of(leaf.stream).list = data.projects;
        break;
      case "roll_sealed":
        this.of(leaf.stream).roll = data.areas;
        break;
      case "balloting_closed":
        this.of(data.roundId).closed = data.areas;
        break;
      case "ballots_counted":
        this.of(data.roundId).counted = { leaf, votes: data.votes, counted: data.counted, openings: data.openings };
        break;
      case "area_counted":
        this.of(data.roundId).areas.push({ leaf, area: data.area, votes: data.votes, counted: data.counted });
        break;
      case "tally_certified":
        this.of(data.roundId).certified = { leaf, tally: data.tally };
        break;
      case "allocated":
        this.of(data.roundId).allocated.push({ leaf, data: leaf.data });
        break;
    }
  }
}
