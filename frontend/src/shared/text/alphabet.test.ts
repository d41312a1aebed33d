import { expect, test } from "vitest";
import { byMongolian } from "./alphabet";

test("Ө comes after О, Ү after У, and Ё after Е", () => {
  const words = ["үе шат", "урамшуулал", "өрх", "орон нутаг", "пүүс", "ёс", "ерөнхий", "жил", "Өвөрхангай", "Орхон"];
  expect(words.toSorted(byMongolian)).toEqual([
    "ерөнхий",
    "ёс",
    "жил",
    "орон нутаг",
    "Орхон",
    "Өвөрхангай",
    "өрх",
    "пүүс",
    "урамшуулал",
    "үе шат",
  ]);
});

test("a word comes before those that it begins, and a space before letters", () => {
  expect(["сумын", "сум", "сум бүр"].toSorted(byMongolian)).toEqual(["сум", "сум бүр", "сумын"]);
});
