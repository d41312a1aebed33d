import { expect, test } from "vitest";
import { find } from "./groups";

const groups = [
  { number: "P01", name: "3-р багт гүний худаг гаргах" },
  { number: "P02", name: "Хөшөөтийн худгийг сэргээх" },
  { number: "P04", name: "Сургуулийн замд гэрэлтүүлэг тавих" },
];

test.each([
  ["", ["P01", "P02", "P04"]],
  ["худ", ["P01", "P02"]],
  ["ГЭР зам", ["P04"]],
  ["p02", ["P02"]],
  ["үдаг", []],
])("%s finds %j", (typed, found) => {
  expect(find(groups, typed).map(({ number }) => number)).toEqual(found);
});

test("what begins with the word comes first", () => {
  expect(find(groups, "х").map(({ number }) => number)).toEqual(["P02", "P01"]);
});
