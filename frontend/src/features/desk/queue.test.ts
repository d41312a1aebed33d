import { expect, test } from "vitest";
import { nextAfter, taskOf, waitingFor } from "./queue";

const row = (id: string, facts: Partial<Parameters<typeof taskOf>[0]> = {}) => ({
  id,
  status: "SUBMITTED" as const,
  ...facts,
});
const rough = { cost: { grade: "ROUGH" as const } };
const checked = { cost: { grade: "CHECKED" as const } };

test("a proposal is costed, then held against the law, then admitted", () => {
  expect(taskOf(row("a"))).toBe("COST");
  expect(taskOf(row("a", rough))).toBe("CHECK");
  expect(taskOf(row("a", { ...rough, legality: { findings: [{ met: true }] } }))).toBe("ADMIT");
  expect(taskOf(row("a", { ...checked, status: "ADMITTED" }))).toBe("DONE");
});

test("what breaks a rule waits for its refusal", () => {
  expect(taskOf(row("a", { ...rough, legality: { findings: [{ met: true }, { met: false }] } }))).toBe("REFUSE");
});

test("one admitted at a rough cost waits for a checked one", () => {
  expect(taskOf(row("a", { ...rough, status: "ADMITTED" }))).toBe("COST");
});

test("what left the list waits for nothing", () => {
  for (const status of ["REFUSED", "MERGED", "REROUTED", "WITHDRAWN"] as const)
    expect(taskOf(row("a", { status }))).toBe("DONE");
});

test("an appeal waits until it is decided", () => {
  expect(taskOf(row("a", { status: "REFUSED", appeal: { upheld: null } }))).toBe("APPEAL");
  expect(taskOf(row("a", { status: "REFUSED", appeal: { upheld: false } }))).toBe("DONE");
  expect(taskOf(row("a", { ...rough, appeal: { upheld: true } }))).toBe("CHECK");
});

test("after the last of the queue comes the first, and after the only one nothing", () => {
  const queue = waitingFor([row("a"), row("b", rough), row("c"), row("d")], "COST");
  expect(nextAfter(queue, "a")?.id).toBe("c");
  expect(nextAfter(queue, "d")?.id).toBe("a");
  expect(nextAfter([row("a")], "a")).toBeUndefined();
});
