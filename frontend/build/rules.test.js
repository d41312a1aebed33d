import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { allocate, ruleKeys } from "../src/shared/allocation/allocate";

const folder = new URL("../../../shared/pabulib/", import.meta.url);

/** Votes times projects: the others take too long for a test. */
const most = 5000;

const meta = (text, key) => Number(new RegExp(`^${key};(\\d+)`, "m").exec(text)?.[1]);

function elections() {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.pb(\.gz)?$/.test(name))
    .map((name) => ({ name: name.replace(/\.pb(\.gz)?$/, ""), text: textOf(name) }))
    .filter(
      ({ text }) =>
        /vote_type;(approval|choose-1)/.test(text) && meta(text, "num_votes") * meta(text, "num_projects") <= most,
    );
}

function textOf(name) {
  const bytes = readFileSync(new URL(name, folder));
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
}

const cells = (line) =>
  [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map((found) => found[1] ?? found[2] ?? "");

const money = (text) => Math.round(Number(text.replace(",", ".")) * 100);

function read(text) {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const [projects, votes] = ["PROJECTS", "VOTES"].map((title) => lines.indexOf(title));
  const rows = (from, to) => {
    const [names = [], ...more] = lines
      .slice(from + 1, to)
      .filter((line) => line !== "")
      .map(cells);
    return more.map((row) => Object.fromEntries(names.map((name, at) => [name.trim(), row[at] ?? ""])));
  };
  const list = rows(projects, votes).map((row) => ({ id: row.project_id, cost: money(row.cost) }));
  const places = new Map(list.map((project, place) => [project.id, place]));
  const ballots = rows(votes, lines.length).map((row) =>
    row.vote
      .split(",")
      .filter((id) => id !== "")
      .map((id) => places.get(id)),
  );
  const budget = cells(lines.find((line) => line.startsWith("budget;")))[1];
  return { budget: money(budget), projects: list, ballots };
}

const files = elections();

describe.skipIf(files.length === 0)("Each rule chooses what the reference chose, in its order", () => {
  test.each(files)("$name", ({ name, text }) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), "utf8"));
    const election = read(text);
    const cents = election.projects.some(({ cost }) => cost % 100 !== 0) || election.budget % 100 !== 0;
    for (const rule of ruleKeys) {
      // One unit of the file's money for each voter is what a step is; in cents it would be another.
      const unit = rule.includes("add1") && !cents ? 100 : 1;
      if (!expected.rules?.[rule] || (rule.includes("add1") && cents)) continue;
      const scaled = {
        ...election,
        budget: election.budget / unit,
        projects: election.projects.map((project) => ({ ...project, cost: project.cost / unit })),
      };
      const selected = allocate(rule, scaled, { tieBreak: ["votes", "cost", "id"], minSupport: 0 });
      expect(
        selected.map((place) => election.projects[place]?.id),
        rule,
      ).toEqual(expected.rules[rule].selected);
    }
  });
});
