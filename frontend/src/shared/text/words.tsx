import mn from "virtual:texts/mn/first";
import { setupI18n } from "@lingui/core";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { whenThereIsALine } from "#shared/device/line";
import type audit from "#texts/audit.en.json";
import type audits from "#texts/audits.en.json";
import type desk from "#texts/desk.en.json";
import type erasures from "#texts/erasures.en.json";
import type funds from "#texts/funds.en.json";
import type home from "#texts/home.en.json";
import type khural from "#texts/khural.en.json";
import type meetings from "#texts/meetings.en.json";
import type names from "#texts/names.en.json";
import type officials from "#texts/officials.en.json";
import type offline from "#texts/offline.en.json";
import type pages from "#texts/pages.en.json";
import type plans from "#texts/plans.en.json";
import type proposers from "#texts/proposers.en.json";
import type record from "#texts/record.en.json";
import type results from "#texts/results.en.json";
import type round from "#texts/round.en.json";
import type sheets from "#texts/sheets.en.json";
import type templates from "#texts/templates.en.json";
import type verify from "#texts/verify.en.json";
import * as dates from "./dates";
import { chosenLanguage, type Language, rememberLanguage } from "./language";
import { exact, type Money, number, spoken } from "./money";

export type TextKey = keyof (typeof pages &
  typeof names &
  typeof desk &
  typeof khural &
  typeof meetings &
  typeof sheets &
  typeof funds &
  typeof erasures &
  typeof plans &
  typeof proposers &
  typeof home &
  typeof record &
  typeof results &
  typeof round &
  typeof officials &
  typeof templates &
  typeof offline &
  typeof audit &
  typeof audits &
  typeof verify);
export type PublicText = { mn: string; en?: string | null };
type Values = Record<string, string | number>;

type Messages = Record<string, unknown>;

const NOT_YET = "…";

/** Everything a component needs to speak one language. The names of codes come a moment after the first page. */
export function wordsOf(language: Language, pages: Messages, codes?: Messages) {
  const messages = { ...pages, ...codes };
  const i18n = setupI18n({ locale: language, messages: { [language]: messages as never } });
  return {
    language,
    complete: codes !== undefined,
    t: (key: TextKey, values?: Values) => (key in messages ? i18n._(key, values) : NOT_YET),
    /** A key put together from a code that the host may know better than this page: then the code itself is shown. */
    coded: (key: string, code: string, values?: Values) =>
      key in messages ? i18n._(key, values) : codes ? code : NOT_YET,
    text: (text: PublicText) => (language === "en" && text.en ? text.en : text.mn),
    money: (money: Money) => spoken(money, language),
    exact,
    number: (value: number) => number(value),
    date: (instant: string, zone: string) => dates.date(instant, zone, language),
    deadline: (instant: string, zone: string) => dates.deadline(instant, zone, language),
    zoneName: (zone: string) => dates.zoneName(zone, language),
  };
}

export type Words = ReturnType<typeof wordsOf>;

type Choice = { words: Words; choose: (language: Language) => void };

const Context = createContext<Choice | null>(null);

/** The Mongolian texts travel with the page; English comes when asked for. */
const pagesOf = async (language: Language): Promise<Messages> =>
  language === "mn" ? mn : (await import("virtual:texts/en/first")).default;

const parts = {
  mn: () => Promise.all([import("virtual:texts/mn/codes"), import("virtual:texts/mn/offices")]),
  en: () => Promise.all([import("virtual:texts/en/codes"), import("virtual:texts/en/offices")]),
};
const codesOf = async (language: Language): Promise<Messages> =>
  Object.assign({}, ...(await parts[language]()).map((part) => part.default));

export async function firstWords(): Promise<Words> {
  const language = chosenLanguage();
  document.documentElement.lang = language;
  return wordsOf(language, await pagesOf(language));
}

export function WordsProvider({ first, children }: { first: Words; children: ReactNode }) {
  const [words, setWords] = useState(first);
  const { language, complete } = words;

  useEffect(() => {
    if (complete) return;
    const come = () =>
      Promise.all([pagesOf(language), codesOf(language)]).then(
        ([pages, codes]) => setWords((now) => (now.language === language ? wordsOf(language, pages, codes) : now)),
        () => {},
      );
    come();
    return whenThereIsALine(come);
  }, [language, complete]);

  const choice = useMemo(
    () => ({
      words,
      choose: async (chosen: Language) => {
        // What stands there in one language is not to stand there half in another.
        const [pages, codes] = await Promise.all([
          pagesOf(chosen),
          complete ? codesOf(chosen).catch(() => undefined) : undefined,
        ]);
        rememberLanguage(chosen);
        setWords(wordsOf(chosen, pages, codes));
      },
    }),
    [words, complete],
  );
  return <Context value={choice}>{children}</Context>;
}

export function useLanguageChoice(): Choice {
  const choice = useContext(Context);
  if (!choice) throw new Error("Words are asked for outside their provider.");
  return choice;
}

export const useWords = () => useLanguageChoice().words;

/** Until the first page stands, with the host's own words in its place. */
let standsIn = !!globalThis.document?.querySelector("#root > main");

/** The first page stands, or there is nobody waiting for it. */
export const standsNow = () => {
  standsIn = false;
};

/** Where the host's words stand, a page that would have gaps waits for its texts: what could be read stays readable. */
export function WithoutGaps({ children }: { children: ReactNode }) {
  const choice = useLanguageChoice();
  const whole = useMemo(() => {
    const { words } = choice;
    if (words.complete || !standsIn) return choice;
    const coming = codesOf(words.language).catch(standsNow);
    const wait = (said: string) => {
      if (said === NOT_YET && standsIn) throw coming;
      return said;
    };
    const t: Words["t"] = (...of) => wait(words.t(...of));
    const coded: Words["coded"] = (...of) => wait(words.coded(...of));
    return { ...choice, words: { ...words, t, coded } };
  }, [choice]);
  return <Context value={whole}>{children}</Context>;
}
