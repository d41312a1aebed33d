import { expect, test } from "vitest";
import { nextCall } from "./nextCall";

test("the next call is none that failed, and none that led to a contract", () => {
  expect(nextCall({ failedCalls: [] }, [])).toBe(1);
  expect(nextCall({ failedCalls: [{ call: 1 }] }, [])).toBe(2);
  expect(nextCall({ failedCalls: [{ call: 1 }] }, [{ call: 2 }])).toBe(3);
});
