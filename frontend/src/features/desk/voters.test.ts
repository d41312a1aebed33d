import { expect, test } from "vitest";
import { votersIn } from "./voters";

test("a line is a person, with or without a mark for the sheet", () => {
  expect(votersIn("АБ12345678  Хөшөөт 14\n\n  ВГ87654321\n")).toEqual([
    { person: "АБ12345678", label: "Хөшөөт 14" },
    { person: "ВГ87654321", label: undefined },
  ]);
});
