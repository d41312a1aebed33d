import { expect, test } from "vitest";
import { csv } from "./download";

test("a table for spreadsheets keeps commas and quotes, and runs nothing", () => {
  expect(
    csv([
      ["N01", 'Худаг, "гүний"', 642],
      ["=1+1", "-5", -5],
    ]),
  ).toBe(`\ufeffN01,"Худаг, ""гүний""",642\r\n'=1+1,'-5,-5\r\n`);
});
