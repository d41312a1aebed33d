export type Language = "mn" | "en";

/** The host reads the same cookie for what it writes into the page before any script runs. */
export function chosenLanguage(): Language {
  return /(?:^|;\s*)lang=en(?:;|$)/.test(document.cookie) ? "en" : "mn";
}

export function rememberLanguage(language: Language) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on old phones.
  document.cookie = `lang=${language}; path=/; max-age=31536000; SameSite=Lax`;
  document.documentElement.lang = language;
}
