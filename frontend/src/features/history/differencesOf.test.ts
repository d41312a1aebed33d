import { expect, test } from "vitest";
import { differencesOf, wordsOf } from "./differencesOf";

const page = (...texts: string[]) => texts.map((text) => ({ under: "Ирц", text }));
const between = (was: string[], is: string[]) =>
  differencesOf(page(...was), page(...is)).map((difference) => [difference.was, difference.is]);

test("the same page has no difference", () => expect(between(["Нэг", "Хоёр"], ["Нэг", "Хоёр"])).toEqual([]));

test("a line that is said otherwise stands beside what it was", () => {
  expect(between(["Ирсэн: 38", "Хаасан"], ["Ирсэн: 41", "Хаасан"])).toEqual([["Ирсэн: 38", "Ирсэн: 41"]]);
  expect(between(["Одоогоор 12 хүн дэмжсэн."], ["Одоогоор 15 хүн дэмжсэн."])).toHaveLength(1);
});

test("what came and what went stand alone, in the order of the page", () => {
  const was = ["P01 · худаг", "P02 · гүүр", "P03 · зам"];
  const is = ["P00 · цэцэрлэг", "P02 · гүүр", "P03 · шинэ зам", "P04 · хашаа"];
  expect(between(was, is)).toEqual([
    ["P01 · худаг", undefined],
    [undefined, "P00 · цэцэрлэг"],
    ["P03 · зам", "P03 · шинэ зам"],
    [undefined, "P04 · хашаа"],
  ]);
});

test("a heading that came is told by what stands under it, and by itself where nothing does", () => {
  const heading = { under: "Тогтоол", text: "Тогтоол", isHeading: true };
  const line = { under: "Тогтоол", text: "№ 31" };
  expect(differencesOf([], [heading, line])).toEqual([{ under: "Тогтоол", is: "№ 31" }]);
  expect(differencesOf([], [heading])).toMatchObject([{ is: "Тогтоол" }]);
  expect(differencesOf([heading, line], [{ ...heading, text: "Тогтоол (1)" }, line])).toMatchObject([
    { was: "Тогтоол", is: "Тогтоол (1)" },
  ]);
});

test("between lines that are the same, as many that went as came are said otherwise", () => {
  expect(between(["Худаг", "Хянагдаж байгаа", "Боловсрол"], ["Худаг", "Жагсаалтад орсон", "Боловсрол"])).toEqual([
    ["Хянагдаж байгаа", "Жагсаалтад орсон"],
  ]);
});

test("what went from under a heading stands under the heading as it is now", () => {
  const was = [
    { under: "Худаг", text: "Худаг", isHeading: true },
    { under: "Худаг", text: "Нэг" },
    { under: "Худаг", text: "Хоёр" },
  ];
  const is = [
    { under: "P01 Худаг", text: "P01 Худаг", isHeading: true },
    { under: "P01 Худаг", text: "Хоёр" },
  ];
  expect(differencesOf(was, is)).toMatchObject([
    { under: "P01 Худаг", was: "Худаг", is: "P01 Худаг" },
    { under: "P01 Худаг", was: "Нэг" },
  ]);
});

test("every line that differs is told once, whatever stands where", () => {
  const lines = ["Нэг", "Хоёр: 1", "Гурав", "Дөрөв: 2", "Тав", "Хоёр: 3"];
  for (let seed = 1; seed < 200; seed++) {
    const taken = (salt: number) => lines.filter((_, place) => ((seed * (salt + place * 7)) >> (place % 3)) % 2 === 0);
    const [was, is] = [taken(3), taken(5)];
    const found = between(was, is);
    const gone = found.flatMap(([text]) => text ?? []);
    const come = found.flatMap(([, text]) => text ?? []);
    expect([...was].sort()).toEqual([...is.filter((line) => !come.includes(line)), ...gone].sort());
    expect(gone.length - come.length).toBe(was.length - is.length);
  }
});

test("of two lines the words that differ are marked", () => {
  const { was, is } = wordsOf("Ирсэн 38 хүн", "Ирсэн 41 хүн");
  expect(was.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(["38 "]);
  expect(is.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(["41 "]);
  expect(is.map(({ text }) => text).join("")).toBe("Ирсэн 41 хүн");
});
