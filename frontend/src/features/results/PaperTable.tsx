import { SheetAccounts } from "#shared/round/SheetAccounts";
import { useWords } from "#shared/text/words";
import type { Counted } from "./resultsQuery";

/** The paper side of the vote, where there was any. */
export function PaperTable({ balloting: { papers } }: { balloting: Counted }) {
  const { t, number } = useWords();
  if (papers.length === 0) return null;
  return (
    <section>
      <h2>{t("protocol.title")}</h2>
      <SheetAccounts
        accounts={papers}
        note={({ replaced }) =>
          replaced.length > 0 && (
            <span className="line meta">{t("protocol.again", { count: number(replaced.length) })}</span>
          )
        }
      />
    </section>
  );
}
