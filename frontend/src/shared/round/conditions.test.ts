import { expect, test } from "vitest";
import { conditionFaults, conditionsOf } from "./conditions";

function form(fields: Record<string, string>) {
  const data = new FormData();
  for (const [field, text] of Object.entries(fields)) data.set(field, text);
  return data;
}

test("what is typed and is no percentage is not left out without a word", () => {
  const typed = { "min-share": "40%", "most-WATER": "101", "kept-WATER": "0", "top-up-from": "80", "min-support": "x" };
  expect(Object.keys(conditionFaults(form(typed)))).toEqual(["min-share", "most-WATER", "kept-WATER"]);
});

test("what stays empty asks for nothing", () => {
  expect(conditionFaults(form({ "min-share": "", "most-WATER": " " }))).toEqual({});
  expect(conditionsOf(form({ "min-share": "", "most-WATER": "" }), [])).toBeUndefined();
});

test("limits go by kind and by place", () => {
  const typed = form({ "most-WATER": "40", "kept-a1": "20" });
  expect(conditionsOf(typed, [{ id: "a1" }])?.shares).toEqual([
    { sector: "WATER", atMost: 40, reserved: undefined },
    { area: "a1", atMost: undefined, reserved: 20 },
  ]);
});
