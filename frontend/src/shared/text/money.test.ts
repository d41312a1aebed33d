import { expect, test } from "vitest";
import { exact, less, percent, spoken, sumOf, typedMoney } from "./money";

const mnt = (amount: number) => ({ amount: String(amount), currency: "MNT" });
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

test.each([
  [48_500_000, "48.5 сая ₮", "48.5 million ₮"],
  [200_000_000, "200 сая ₮", "200 million ₮"],
  [850_000, "850,000 ₮", "850,000 ₮"],
  [1_850_000_000, "1.85 тэрбум ₮", "1.85 billion ₮"],
  [999_960_000, "1 тэрбум ₮", "1 billion ₮"],
  [13_940_000, "13.9 сая ₮", "13.9 million ₮"],
  [0, "0 ₮", "0 ₮"],
  [-13_900_000, "−13.9 сая ₮", "−13.9 million ₮"],
])("%i tögrög is said as people say it", (amount, mn, en) => {
  expect(spaced(spoken(mnt(amount), "mn"))).toBe(mn);
  expect(spaced(spoken(mnt(amount), "en"))).toBe(en);
});

test("a sum is never broken from its unit", () => {
  expect(spoken(mnt(48_500_000), "mn")).not.toContain(" ");
});

test("a currency with hundredths is counted in hundredths", () => {
  expect(spaced(exact({ amount: "29511000", currency: "PLN" }))).toBe("295,110 PLN");
  expect(spaced(exact({ amount: "572050", currency: "EUR" }))).toBe("5,720.50 EUR");
  expect(spaced(spoken({ amount: "150000000", currency: "EUR" }, "en"))).toBe("1.5 million EUR");
});

test("sums and differences stay in the counted unit", () => {
  expect(sumOf([mnt(48_500_000), mnt(18_400_000)], "MNT")).toEqual(mnt(66_900_000));
  expect(less(mnt(9_800_000), mnt(8_200_000))).toEqual(mnt(1_600_000));
});

test("a share is a whole percent, and what is not nothing is not shown as nothing", () => {
  expect(percent(48_500_000, 200_000_000)).toBe("24%");
  expect(percent(1, 2045)).toBe("<1%");
  expect(percent(0, 2045)).toBe("0%");
  expect(percent(5, 0)).toBe("0%");
});

test.each([
  ["48500000", "48500000"],
  ["48 500 000 ₮", "48500000"],
  ["48,500,000", "48500000"],
  ["007", "7"],
])("%s is a sum in tögrög", (typed, amount) => {
  expect(typedMoney(typed, "MNT")).toEqual({ amount, currency: "MNT" });
});

test.each(["", "48.5", "48,5", "48 50", "-1", "1e6", "сая"])("%s is no sum in tögrög", (typed) => {
  expect(typedMoney(typed, "MNT")).toBeUndefined();
});

test("a currency with hundredths takes them", () => {
  expect(typedMoney("1,250.5", "EUR")).toEqual({ amount: "125050", currency: "EUR" });
  expect(typedMoney("1.255", "EUR")).toBeUndefined();
});
