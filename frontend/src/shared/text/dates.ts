import type { Language } from "./language";

type Parts = { year: number; month: number; day: number; time: string };

const months = "January February March April May June July August September October November December".split(" ");

/** Calendar and clock of a zone. English is asked for because every phone has it; the words are put around it here. */
function parts(instant: string, zone: string): Parts {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const found = Object.fromEntries(format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  return {
    year: Number(found.year),
    month: Number(found.month),
    day: Number(found.day),
    time: `${found.hour}:${found.minute}`,
  };
}

/** Keeps a line from breaking between a number and its ending: 12-р. */
const JOINED = "\u2060";

const dayWords = ({ month, day }: Parts, language: Language) =>
  language === "mn" ? `${month}-${JOINED}р\u00a0сарын\u00a0${day}` : `${day}\u00a0${months[month - 1]}`;

/** 2026 оны 11-р сарын 23 */
export function date(instant: string, zone: string, language: Language): string {
  const p = parts(instant, zone);
  return language === "mn" ? `${p.year}\u00a0оны ${dayWords(p, language)}` : `${dayWords(p, language)} ${p.year}`;
}

/** 12-р сарын 5, 18:00; in another year than now, 2027 оны 5-р сарын 30, 18:00 */
export function deadline(instant: string, zone: string, language: Language, now: Date = new Date()): string {
  const p = parts(instant, zone);
  const isThisYear = p.year === parts(now.toISOString(), zone).year;
  return `${isThisYear ? dayWords(p, language) : date(instant, zone, language)}, ${p.time}`;
}

/** 2026.11.23 */
export function shortDate(instant: string, zone: string): string {
  const { year, month, day } = parts(instant, zone);
  return `${year}.${String(month).padStart(2, "0")}.${String(day).padStart(2, "0")}`;
}

/** What is due by midnight is due on the day before. */
export const lastMoment = (until: string) => new Date(Date.parse(until) - 1).toISOString();

/** 2026.11.23 18:00 */
export const moment = (instant: string, zone: string) =>
  `${shortDate(instant, zone)}\u00a0${parts(instant, zone).time}`;

/** 18:00 */
export const clock = (instant: string, zone: string) => parts(instant, zone).time;

/** 2026-11-23, as a field for days wants it. */
export const dayIn = (instant: string, zone: string) => shortDate(instant, zone).replaceAll(".", "-");

/** The instant at which clocks of a zone show this: what a person means who writes a day and an hour. */
export function instantOf(day: string, time: string, zone: string): string {
  const meant = Date.parse(`${day}T${time}Z`);
  let instant = meant;
  // The first guess may lie on the other side of a change of the clocks.
  for (let tries = 0; tries < 2; tries++) {
    const told = new Date(instant).toISOString();
    const shown = Date.parse(`${dayIn(told, zone)}T${clock(told, zone)}Z`);
    instant += meant - shown;
  }
  return new Date(instant).toISOString();
}

/** A day that has no zone: 2026.11.23 */
export const plainDay = (day: string) => day.replaceAll("-", ".");

/** The last day of what is over on a day: 2026.11.22 */
export const lastDay = (until: string) => plainDay(lastMoment(until).slice(0, 10));

/** How many midnights of the zone lie between now and then. */
export function daysLeft(instant: string, zone: string, now: Date = new Date()): number {
  const then = parts(instant, zone);
  const today = parts(now.toISOString(), zone);
  const day = (p: Parts) => Date.UTC(p.year, p.month - 1, p.day) / 86_400_000;
  return day(then) - day(today);
}

const zones: Record<string, Record<Language, string>> = {
  "Asia/Ulaanbaatar": { mn: "Улаанбаатарын цаг", en: "Ulaanbaatar time" },
  "Asia/Choibalsan": { mn: "Улаанбаатарын цаг", en: "Ulaanbaatar time" },
  "Asia/Hovd": { mn: "Ховдын цаг", en: "Khovd time" },
};

export const zoneName = (zone: string, language: Language) => zones[zone]?.[language] ?? zone;
