import { type PublicText, useWords, type Words } from "./words";

type WrittenText = { erased: boolean; text?: string | null };

/** A public text in the reader's language; where only Mongolian exists, it says so to screen readers. */
export function Said({ text }: { text: PublicText }) {
  const { language } = useWords();
  return language === "en" && text.en ? text.en : <span lang="mn">{text.mn}</span>;
}

/** A text written by a person, in whatever language they write; or that it was taken away. */
export function Written({ text }: { text: WrittenText }) {
  const { t } = useWords();
  return text.erased ? <em>{t("text.erased")}</em> : <span className="written">{text.text}</span>;
}

export type Titled = { title?: PublicText | null; writtenTitle: WrittenText };

/** The checked title, or before the check the proposer's own. */
export const Title = ({ of }: { of: Titled }) =>
  of.title ? <Said text={of.title} /> : <Written text={of.writtenTitle} />;

/** The same as plain text. */
export const titleText = (of: Titled, { text, t }: Words) =>
  of.title ? text(of.title) : (of.writtenTitle.text ?? t("text.erased"));

export function useTitleText() {
  const words = useWords();
  return (of: Titled) => titleText(of, words);
}
