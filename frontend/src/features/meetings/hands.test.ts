import { expect, test } from "vitest";
import { orderOf, tellersDiffer } from "./hands";

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
