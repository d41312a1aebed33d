import { expect, test } from "vitest";
import { checkCharacter, encode, grouped, isReceiptCode, normalised, readSlip } from "./crockford";

test.each([
  ["7k3m-9x2p", "7K3M9X2P"],
  [" 7K3M 9X2P ", "7K3M9X2P"],
  ["oO1lIi2P", "0011112P"],
])("the slip %s is read as %s", (typed, code) => {
  expect(readSlip(typed)).toEqual({ code });
});

test.each([
  ["", "empty"],
  [" - ", "empty"],
  ["7K3M9X2", "length"],
  ["7K3M9X2PA", "length"],
  ["7К3М9Х2Р", "letters"],
  ["7K3M9X2U", "letters"],
])("the slip %s is answered with what is wrong with it", (typed, fault) => {
  expect(readSlip(typed)).toEqual({ fault });
});

test("five bytes make eight characters", () => {
  expect(encode(new Uint8Array([0, 0, 0, 0, 0]))).toBe("00000000");
  expect(encode(new Uint8Array([255, 255, 255, 255, 255]))).toBe("ZZZZZZZZ");
  expect(encode(new Uint8Array([0x08, 0x42, 0x10, 0x84, 0x21]))).toBe("11111111");
});

test("a receipt's last character tells when it was misread", () => {
  const code = "0123456789ABCDEF";
  const whole = code + checkCharacter(code);
  expect(isReceiptCode(whole)).toBe(true);
  expect(isReceiptCode(normalised(grouped(whole)))).toBe(true);
  expect(isReceiptCode(`1${whole.slice(1)}`)).toBe(false);
});

test("codes are read aloud in fours", () => {
  expect(grouped("ABCD1234EFGH5678X")).toBe("ABCD-1234-EFGH-5678-X");
});
