import { expect, test } from "vitest";
import { filterOf } from "./eventsQuery";

test("the last day is looked through to its end, by the clock of the place", () => {
  const { from, to } = filterOf(new URLSearchParams("from=2026-03-06&to=2026-04-02"));

  expect([from, to]).toEqual(["2026-03-05T16:00:00.000Z", "2026-04-02T16:00:00.000Z"]);
});

test("an empty field asks for nothing", () => {
  expect(Object.values(filterOf(new URLSearchParams("type=&irregular=&late=")))).toEqual(Array(11).fill(undefined));
});

test("none at all days between is asked for too", () => {
  expect(filterOf(new URLSearchParams("late=0")).lateBy).toBe(0);
});
