import { expect, test } from "vitest";
import { differingOf, orderOf, tellersDiffer, textOf, withDiffering } from "./hands";

const hands = (id: string, raised: number) => ({ raised, proposal: { id } });

test("sittings are added up, and equal hands share a place", () => {
  const order = orderOf([
    { hands: [hands("well", 19), hands("lamps", 12), hands("dip", 7)] },
    { hands: [hands("lamps", 10), hands("dip", 15)] },
  ]);
  expect(order.map(({ proposal, rank, hands }) => `${rank} ${proposal.id} ${hands}`)).toEqual([
    "1 lamps 22",
    "1 dip 22",
    "3 well 19",
  ]);
});

test("tellers differ only once both have counted", () => {
  expect(tellersDiffer("12", "")).toBe(false);
  expect(tellersDiffer("12", "12 ")).toBe(false);
  expect(tellersDiffer("12", "13")).toBe(true);
});

test("what differed is kept once, and reads back from its field as it was", () => {
  const first = { proposalId: "well", first: 22, second: 23 };
  const all = [first, { ...first, second: 24 }].reduce(withDiffering, [first]);
  expect(all).toHaveLength(2);
  expect(differingOf(textOf(all))).toEqual(all);
  expect(differingOf("")).toEqual([]);
});
