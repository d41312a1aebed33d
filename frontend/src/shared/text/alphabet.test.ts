import { expect, test } from "vitest";
import { byArea, byMongolian } from "./alphabet";

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

test("bags come in the order of their figures, and the whole place last", () => {
  const bag = (mn: string) => ({ area: { name: { mn } } });
  const rows = [{ area: null }, bag("10-р баг, Тал"), bag("5-р баг, Төв"), bag("1-р баг, Хөшөөт")];
  expect(rows.toSorted(byArea("mn")).map(({ area }) => area?.name.mn)).toEqual([
    "1-р баг, Хөшөөт",
    "5-р баг, Төв",
    "10-р баг, Тал",
    undefined,
  ]);
});
