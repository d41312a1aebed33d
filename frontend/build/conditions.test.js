import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allocate } from "../src/shared/allocation/allocate";

const file = new URL("../../tests/Tusuv.Domain.Tests/Allocations/approved/outcomes.ndjson", import.meta.url);

/** What the host's own library made of them; `WhenFull` and all other conditions included. */
const elections = readFileSync(file, "utf8")
  .trim()
  .split(/\r?\n/)
  .map((line) => JSON.parse(line));

test("Each rule chooses under all conditions what the record says, in its order", () => {
  expect(elections.length).toBeGreaterThan(100);
  for (const [number, { rules, projects, ballots, selected }] of elections.entries()) {
    const election = {
      budget: rules.budget.amount,
      projects: projects.map((project) => ({ ...project, id: project.number, cost: project.cost.amount })),
      ballots,
    };
    for (const [key, expected] of Object.entries(selected)) {
      const chosen = allocate(key, election, rules).map((place) => projects[place].number);
      expect(chosen, `election ${number}, ${key}`).toEqual(expected);
    }
  }
});
