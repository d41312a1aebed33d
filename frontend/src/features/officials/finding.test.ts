import { expect, test } from "vitest";
import { isFound } from "./finding";

const known = ["Ц.Энхжаргал", "Хурлын нарийн бичгийн дарга", "Хөхбулаг сумын ИТХ", undefined];

test.each([
  ["", true],
  ["энхж", true],
  ["хурлын  ЭНХ", true],
  ["энх төрийн", false],
  ["хурал", true],
  ["хурд", false],
])("'%s' finds the secretary: %s", (asked, found) => expect(isFound(asked, known)).toBe(found));
