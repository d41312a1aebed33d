import { expect, test } from "vitest";
import { unclearLines, votersIn } from "./voters";

test("a line is a person, with or without a mark for the sheet", () => {
  expect(votersIn("АБ12345678  Хөшөөт 14\n\n  ВГ87654321\n")).toEqual([
    { person: "АБ12345678", label: "Хөшөөт 14" },
    { person: "ВГ87654321", label: undefined },
  ]);
});

test("a line without a whole register number is named, however the others are typed", () => {
  expect(unclearLines("уб90010113 Гэр 1\n\nУБ1234 Гэр 2\nYБ-9001-0113\n110090010113\nЗҮГЭЭР\nУБ 90010113")).toEqual([
    3, 6, 7,
  ]);
});
