import { alphabetically } from "#shared/text/alphabet";
import { useWords } from "#shared/text/words";
import { Page } from "#shared/ui/Page";
import "./glossary.css";
import terms from "./terms.json";

/** What the words mean, in the reader's language with the other beside it; each may be linked to by its code. */
export function GlossaryPage() {
  const { t, language } = useWords();
  const other = language === "mn" ? "en" : "mn";
  const inOrder = alphabetically(language);
  return (
    <Page title={t("glossary.title")}>
      <p className="lead">{t("glossary.lead")}</p>
      <dl className="glossary">
        {terms
          .toSorted((one, next) => inOrder(one.term[language], next.term[language]))
          .map(({ code, term, meaning }) => (
            <div key={code} id={code}>
              <dt>
                <dfn>{term[language]}</dfn> <span lang={other}>{term[other]}</span>
              </dt>
              <dd>{meaning[language]}</dd>
            </div>
          ))}
      </dl>
    </Page>
  );
}
