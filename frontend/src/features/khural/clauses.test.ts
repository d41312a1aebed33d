import { expect, test } from "vitest";
import { retargeted, usualClauses } from "./clauses";

const target = { year: 2025, number: "31" };
const first = (type: string, to?: typeof target) => retargeted(usualClauses(type), type, undefined, to)[0]?.text;

test("the first clause says which resolution is changed or taken back", () => {
  expect(first("projects")).toBe("Төсөл, арга хэмжээний жагсаалтыг хавсралтаар баталсугай.");
  expect(first("projects", target)).toContain("2025 оны № 31 тогтоолын хавсралтыг өөрчилж");
  expect(first("rescission", target)).toBe("2025 оны № 31 тогтоолыг хүчингүй болсонд тооцсугай.");
});

test("what its clerk wrote stays", () => {
  const own = usualClauses("projects").map((clause) => ({ ...clause, text: "Өөрийн бичвэр" }));
  expect(retargeted(own, "projects", undefined, target)).toEqual(own);
});
