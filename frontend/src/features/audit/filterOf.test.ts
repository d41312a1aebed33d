import { expect, test } from "vitest";
import { filterOf, isReversed } from "./filterOf";

const read = (address: string) => filterOf(new URLSearchParams(address));

test("the last day is looked through to its end, by the clock of the place", () => {
  const { from, to } = read("from=2026-03-06&to=2026-04-02").filter;

  expect([from, to]).toEqual(["2026-03-05T16:00:00.000Z", "2026-04-02T16:00:00.000Z"]);
});

test("an empty field asks for nothing", () => {
  const { filter, unread } = read("type=&irregular=&late=&from=");

  expect(Object.values(filter)).toEqual(Array(11).fill(undefined));
  expect(unread).toEqual([]);
});

test("none at all days between is asked for too", () => {
  expect(read("late=0").filter.lateBy).toBe(0);
});

test.each([
  ["from=2026-13-45", "events.from"],
  ["to=2026-02-31", "events.to"],
  ["from=2026", "events.from"],
  ["from=0026-03-01", "events.from"],
  ["late=-1", "events.late"],
  ["late=1e3", "events.late"],
  ["context=MONEY", "events.context"],
  ["office=KING", "events.office"],
  ["round=2027", "events.round"],
  ["stream=x", "events.stream"],
  ["actor=x", "events.actor"],
])("%s cannot be read, and that is told", (address, label) => {
  expect(read(address).unread).toEqual([label]);
});

test("a kind is none only once all kinds are known", () => {
  const asked = new URLSearchParams("type=lost");
  expect([filterOf(asked).unread, filterOf(asked, ["payment_made"]).unread]).toEqual([[], ["events.type"]]);
});

test.each([
  ["from=2026-03-02&to=2026-03-01", true],
  ["from=2026-03-01&to=2026-03-01", false],
  ["from=2026-03-01", false],
])("%s: reversed is %s", (address, reversed) => {
  expect(isReversed(read(address).filter)).toBe(reversed);
});
