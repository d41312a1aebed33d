import { expect, test } from "vitest";
import { choicesText, commitmentOf, receiptCodeOf } from "./commitment";

/** Computed apart from this code, with another language's SHA-256 over bytes put together by hand. */
const vector = {
  ballot: {
    round: "1bdacd38-ff32-5711-869b-4a41c011b173",
    area: "5a2d705a-5a72-5b39-aa46-d108508ad971",
    nonce: "000102030405060708090a0b0c0d0e0f",
    salt: "f0e0d0c0b0a090807060504030201000f0e0d0c0b0a090807060504030201000",
    choices: ["c6581f0b-c8e1-512e-94e8-c6f28c4099c9", "5a2d705a-5a72-5b39-aa46-d108508ad971"],
  },
  ballotRef: "00112233445566778899aabbccddeeff",
  commitment: "f165eb923aa6bf13e91f31914732e57fe136b349dca01e6ca3237340eb61374a",
  code: "T6J1B88N776991DC3",
};

test("the device makes the very bytes that the host makes", async () => {
  expect(await commitmentOf(vector.ballot)).toBe(vector.commitment);
});

test("the order of choosing does not change the ballot", async () => {
  const turned = { ...vector.ballot, choices: [...vector.ballot.choices].reverse() };
  expect(await commitmentOf(turned)).toBe(vector.commitment);
});

test("another area is another ballot", async () => {
  const elsewhere = { ...vector.ballot, area: "5a2d705a-5a72-5b39-aa46-d108508ad972" };
  expect(await commitmentOf(elsewhere)).not.toBe(vector.commitment);
});

test("choices are canonical JSON", () => {
  expect(choicesText(["b", "a"])).toBe('{"a":1,"b":1}');
});

test("the receipt's code follows from what the record shows", async () => {
  expect(await receiptCodeOf(vector.ballotRef, vector.commitment)).toBe(vector.code);
});
