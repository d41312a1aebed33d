import type { Language } from "./language";

export type Money = { amount: string; currency: string };

const NBSP = "\u00a0";

/** How many decimal digits lie below a currency's name; the host counts in the same units. */
const exponent = (currency: string) => (["MNT", "JPY", "KRW"].includes(currency) ? 0 : 2);

const sign = (currency: string) => (currency === "MNT" ? "₮" : currency);

/** Commas between thousands, in both languages; the same on phones whose Intl knows no Mongolian. */
export function number(value: number, decimals = 0): string {
  const [whole, rest] = Math.abs(value).toFixed(decimals).split(".") as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return (value < 0 ? "−" : "") + grouped + (rest ? `.${rest}` : "");
}

const trimmed = (value: number, decimals: number) => number(value, decimals).replace(/\.?0+$/, "") || "0";

const short = (value: number, decimals: number) => (decimals ? trimmed(value, decimals) : number(value));

/** To the counted unit, for tables and papers. */
export function exact(money: Money): string {
  const digits = exponent(money.currency);
  const value = Number(money.amount) / 10 ** digits;
  const decimals = Number.isInteger(value) ? 0 : digits;
  return number(value, decimals) + NBSP + sign(money.currency);
}

/** As people say it: 48.5 сая ₮. One decimal at most, two from a thousand million on. */
export function spoken(money: Money, language: Language): string {
  const value = Number(money.amount) / 10 ** exponent(money.currency);
  const size = Math.abs(value);
  if (size < 1_000_000) return exact(money);
  const [unit, divisor, decimals] =
    size < 999_950_000
      ? [language === "mn" ? "сая" : "million", 1_000_000, 1]
      : [language === "mn" ? "тэрбум" : "billion", 1_000_000_000, 2];
  const scaled = value / divisor;
  const places = Number.isInteger(scaled) ? 0 : decimals;
  return short(scaled, places) + NBSP + unit + NBSP + sign(money.currency);
}

/** What somebody typed: "48 500 000", "48,500,000"; undefined when it is no sum of that currency. */
export function typedMoney(typed: string, currency: string): Money | undefined {
  const digits = exponent(currency);
  const bare = typed.replace(/₮|[^\S ]/g, " ").trim();
  const [, whole, rest = ""] = /^(\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.(\d+))?$/.exec(bare) ?? [];
  if (whole === undefined || rest.length > digits) return undefined;
  return { amount: String(BigInt(whole.replace(/\D/g, "") + rest.padEnd(digits, "0"))), currency };
}

export const sumOf = (list: readonly Money[], currency: string): Money => ({
  amount: String(list.reduce((sum, money) => sum + Number(money.amount), 0)),
  currency,
});

export const less = (money: Money, by: Money): Money => ({
  amount: String(Number(money.amount) - Number(by.amount)),
  currency: money.currency,
});

/** Whole percent; what is not nothing is never shown as nothing. */
export function percent(part: number, whole: number): string {
  if (whole <= 0) return "0%";
  const share = (100 * part) / whole;
  if (share > 0 && share < 1) return "<1%";
  return `${number(Math.round(share))}%`;
}

/** 85.7%, as papers have an attendance. */
export const finePercent = (part: number, whole: number) => `${trimmed(whole > 0 ? (100 * part) / whole : 0, 1)}%`;
