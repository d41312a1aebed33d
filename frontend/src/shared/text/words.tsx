import mn from "virtual:texts/mn";
import { setupI18n } from "@lingui/core";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type pages from "#texts/pages.en.json";
import * as dates from "./dates";
import { chosenLanguage, type Language, rememberLanguage } from "./language";
import { exact, type Money, number, spoken } from "./money";

export type TextKey = keyof typeof pages;
export type PublicText = { mn: string; en?: string | null };
type Values = Record<string, string | number>;

/** Everything a component needs to speak one language. */
export function wordsOf(language: Language, messages: Record<string, unknown>) {
  const i18n = setupI18n({ locale: language, messages: { [language]: messages as never } });
  const known = (key: string) => key in messages;
  return {
    language,
    known,
    t: (key: TextKey, values?: Values) => i18n._(key, values),
    /** A key put together from a code that the host may know better than this page: then the code itself is shown. */
    coded: (key: string, code: string, values?: Values) => (known(key) ? i18n._(key, values) : code),
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
const messagesOf = async (language: Language): Promise<Record<string, unknown>> =>
  language === "mn" ? mn : (await import("virtual:texts/en")).default;

export async function firstWords(): Promise<Words> {
  const language = chosenLanguage();
  document.documentElement.lang = language;
  return wordsOf(language, await messagesOf(language));
}

export function WordsProvider({ first, children }: { first: Words; children: ReactNode }) {
  const [words, setWords] = useState(first);
  const choice = useMemo(
    () => ({
      words,
      choose: async (language: Language) => {
        const messages = await messagesOf(language);
        rememberLanguage(language);
        setWords(wordsOf(language, messages));
      },
    }),
    [words],
  );
  return <Context value={choice}>{children}</Context>;
}

export function useLanguageChoice(): Choice {
  const choice = useContext(Context);
  if (!choice) throw new Error("Words are asked for outside their provider.");
  return choice;
}

export const useWords = () => useLanguageChoice().words;
