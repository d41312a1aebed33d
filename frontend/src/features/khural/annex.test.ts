import { expect, test } from "vitest";
import { annexOf, differs, faultsOfLines, firstLines, listInForce, sumOfLines } from "./annex";

const mnt = (million: number) => ({ amount: String(million * 1_000_000), currency: "MNT" });
const step = (id: string, million: number, verdict: "SELECTED" | "DOES_NOT_FIT") => ({
  verdict,
  cost: mnt(million),
  proposal: { id },
});
const project = (id: string, million: number, rank?: number) => ({
  id,
  cost: { amount: mnt(million) },
  rank: rank ? { rank } : null,
});

const steps = [step("p10", 22, "SELECTED"), step("p18", 11, "SELECTED"), step("p14", 10, "DOES_NOT_FIT")];
const projects = [project("p14", 10, 10), project("p18", 11, 17), project("p12", 12, 3), project("p10", 22, 3)];

test("the list begins as the voters have it, and the others follow by the working group's order", () => {
  const lines = firstLines(steps, projects);
  expect(lines.map(({ proposal, listed }) => `${proposal} ${listed}`)).toEqual([
    "p10 true",
    "p18 true",
    "p12 false",
    "p14 false",
  ]);
  expect(faultsOfLines(lines, steps, "MNT")).toEqual({});
  expect(sumOfLines(lines, "MNT")).toEqual(mnt(33));
});

test("what is taken off, put on or changed waits for a reason", () => {
  const lines = firstLines(steps, projects).map((line) =>
    line.proposal === "p18"
      ? { ...line, listed: false }
      : line.proposal === "p14"
        ? { ...line, listed: true, difference: "next_in_order" }
        : line,
  );
  expect(faultsOfLines(lines, steps, "MNT")).toEqual({ "difference-p18": "annex.unexplained" });
  const explained = lines.map((line) => (line.proposal === "p18" ? { ...line, difference: "funded_elsewhere" } : line));
  expect(annexOf("round", explained, steps, "MNT")).toEqual({
    roundId: "round",
    lines: [
      { proposalId: "p10", amount: mnt(22), difference: undefined },
      { proposalId: "p14", amount: mnt(10), difference: "next_in_order" },
    ],
    leftOut: [{ proposalId: "p18", reason: "funded_elsewhere" }],
  });
});

test("without a vote there is nothing to explain", () => {
  const [line] = firstLines([], projects);
  expect(line && differs({ ...line, listed: true }, [], "MNT")).toBe(false);
});

test("a later sitting goes on from the last list that is in force", () => {
  const [first, second] = [{ lines: [] }, { lines: [1] }];
  const inForce = { status: "IN_FORCE", annex: first } as const;
  expect(listInForce([inForce, { status: "IN_FORCE" }, { status: "ADOPTED", annex: second }])).toBe(first);
  expect(listInForce([inForce, { status: "IN_FORCE", annex: second }])).toBe(second);
  expect(listInForce([{ status: "RESCINDED", annex: second }])).toBeUndefined();
});
