import { expect, test } from "vitest";
import { alike, stemOf, stemsOf } from "./likeness";

test.each([
  ["худаг", "худгийг", "худгийн"],
  ["сургууль", "сургуулийн", "сургуульд"],
  ["гэрэл", "гэрлийг"],
  ["цэцэрлэг", "цэцэрлэгийн", "цэцэрлэгт"],
  ["зам", "замд", "замын", "замаар"],
  ["эмнэлэг", "эмнэлгийн"],
  ["хашаа", "хашааг", "хашаагийн"],
])("the cases of one word have one stem: %s", (...words) => {
  expect(new Set(words.map(stemOf)).size).toBe(1);
});

test("other words keep other stems", () => {
  expect(new Set(["худаг", "зуух", "гүүр", "зам", "хашаа", "вагон"].map(stemOf)).size).toBe(6);
});

test("what every title says is no likeness", () => {
  expect([...stemsOf("Гүний худаг гаргах төсөл").values()]).toEqual(["гүний", "худаг"]);
});

const well = { id: "1", title: "Хөшөөтөд гүний худаг гаргах", area: "bag 1" };
const sameWell = { id: "2", title: "Хөшөөтийн худгийг сэргээх", area: "bag 1" };
const elsewhere = { id: "3", title: "Хөшөөтийн худгийг сэргээх", area: "bag 3" };
const lamps = { id: "4", title: "Сургуулийн замд гэрэл тавих", area: "bag 1" };

test("one wish in two sets of words is found, with the words; another bag's is not", () => {
  expect(alike(well, [well, sameWell, elsewhere, lamps])).toEqual([
    { id: "2", words: ["хөшөөтөд", "худаг"], sameArea: true },
  ]);
});

test("one word that many titles have is not enough", () => {
  const wells = ["Баруун", "Зүүн", "Дунд", "Хойд"].map((place, at) => ({ id: `w${at}`, title: `${place} худаг` }));
  expect(alike({ id: "0", title: "Шинэ худаг" }, wells)).toEqual([]);
});
