import mnCodes from "virtual:texts/mn/codes";
import mnFirst from "virtual:texts/mn/first";
import { expect, test } from "vitest";
import { wordsOf } from "#shared/text/words";
import { faultText, refusalText } from "./faults";

const mn = wordsOf("mn", mnFirst, mnCodes);
const said = (code: string, parameters: { name: string; value: string }[] = []) =>
  refusalText({ code, parameters }, mn).replaceAll("\u00a0", " ");

test("a stage is named in the reader’s words, an area by who knows its name", () => {
  expect(said("round.date_passed", [{ name: "stage", value: "VOTING" }])).toContain("Төсөл сонгох:");
  const refusal = { code: "ballot.protocol_missing", parameters: [{ name: "area", value: "b3" }] };
  expect(refusalText(refusal, mn, { b3: "Хөшөөт" })).toContain("Хөшөөт:");
});

test("money in a refusal is said as money", () => {
  const parameters = [
    { name: "missing", value: "13900000" },
    { name: "currency", value: "MNT" },
  ];
  expect(said("ballot.over_budget", parameters)).toContain("Дутуу: 13.9 сая ₮");
});

test("what one may still spend is said to the tögrög", () => {
  const parameters = [
    { name: "available", value: "33049999" },
    { name: "currency", value: "MNT" },
  ];
  expect(said("fund.over_commitment", parameters)).toContain("33,049,999 ₮");
});

test("a ceiling past what every program can count is told the limit", () => {
  const parameters = [
    { name: "maximum", value: "9007199254740991" },
    { name: "currency", value: "MNT" },
  ];
  expect(said("round.ceiling_too_large", parameters)).toContain("9,007,199,254,740,991 ₮");
});

test("what is missing before a stage is said in words", () => {
  expect(said("round.preconditions_missing", [{ name: "missing", value: "rules,roll" }])).toBe(
    "Дараах зүйл болоогүй байна: Журмыг битүүмжилсэн байх; Нэрсийн жагсаалтыг битүүмжилсэн байх.",
  );
});

test("a code that this page does not know is shown as a code", () => {
  expect(said("moon.not_full")).toBe("Хүлээж авсангүй. Шалтгааны код: moon.not_full");
  expect(faultText("as_of.not_settled", mn)).toContain("бүрэн тогтоогүй");
});
