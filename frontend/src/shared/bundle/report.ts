export const families = [
  "bundle",
  "note",
  "key",
  "witness",
  "root",
  "consistency",
  "leaf",
  "canonical",
  "schema",
  "stream",
  "ballot",
  "tally",
  "allocation",
  "opening",
  "erasure",
] as const;

export type Family = (typeof families)[number];

/** Something that is not as it must be. `what` names a sentence of the catalogue. */
export type Finding = {
  family: Family;
  what: string;
  leaf?: number;
  event?: string;
  file?: string;
  expected?: string;
  actual?: string;
};

export type Section = { looked: number; found: number; findings: Finding[]; notSeen: string[] };

const mostKept = 100;

/** What each family of checks looked at, found, and could not see. */
export class Report {
  readonly sections: Record<Family, Section>;
  origin?: string;
  size?: number;
  code?: string;
  round?: string;

  constructor() {
    const empty = (family: Family) => [family, { looked: 0, found: 0, findings: [], notSeen: [] }];
    this.sections = Object.fromEntries(families.map(empty)) as Record<Family, Section>;
  }

  get found() {
    return families.reduce((sum, family) => sum + this.sections[family].found, 0);
  }

  look(family: Family, things = 1) {
    this.sections[family].looked += things;
  }

  /** A changed log gives the same finding a million times; the first ones say it. */
  add(family: Family, what: string, more: Omit<Finding, "family" | "what"> = {}) {
    const section = this.sections[family];
    section.found++;
    if (section.findings.length < mostKept) section.findings.push({ family, what, ...more });
  }

  /** Not checked, although nothing is wrong with it. */
  notSeen(family: Family, why: string) {
    if (!this.sections[family].notSeen.includes(why)) this.sections[family].notSeen.push(why);
  }
}
