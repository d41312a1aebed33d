import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { expect, test } from "vitest";
import { wordsOf } from "#shared/text/words";
import { irregularityFacts } from "./irregularityFacts";
import { paymentOf } from "./paymentOf";

const words = wordsOf("mn", first, { ...codes, ...offices });
const event = {
  type: "irregularity_found",
  data: JSON.stringify({ rule: "over_commitment", excess: { amount: 3100000, currency: "MNT" }, paymentId: "p" }),
};

test("a broken limit says which it is, by how much and by which payment", () => {
  expect(irregularityFacts(event, words).map(([, said]) => said)).toEqual([
    "Гэрээний дүнгээс хэтэрсэн.",
    "3,100,000\u00a0₮",
  ]);
  expect(paymentOf(event)).toBe("p");
  expect(irregularityFacts({ ...event, type: "payment_made" }, words)).toEqual([]);
});
