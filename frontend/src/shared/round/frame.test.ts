import { expect, test } from "vitest";
import { isOver, type StageFacts } from "./frame";

const stages = (...statuses: StageFacts["status"][]) => ({
  stages: statuses.map((status): StageFacts => ({ stage: "EXECUTION", status })),
});

test("a round is over once its last stage is closed, not between two stages", () => {
  expect(isOver(stages("CLOSED", "CLOSED"))).toBe(true);
  expect(isOver(stages("CLOSED", "PLANNED"))).toBe(false);
});
