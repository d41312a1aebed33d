import { useMemo } from "react";
import { useWords } from "#shared/text/words";
import type { QueueRow } from "./deskQuery";
import { type Alike, alike } from "./likeness";
import { isOver } from "./queue";

/** By the words that a title has in Mongolian, whatever language the officer reads. */
const wordsOf = ({ title, writtenTitle }: QueueRow) => title?.mn ?? writtenTitle.text ?? "";

/** Which proposals that one may still be merged into are like this one. */
export const useAlike = (id: string, rows: readonly QueueRow[]): Alike[] =>
  useMemo(() => {
    const titled = rows.filter((row) => row.id === id || !isOver(row)).map(asTitled);
    const one = titled.find((row) => row.id === id);
    return one ? alike(one, titled) : [];
  }, [id, rows]);

const asTitled = (row: QueueRow) => ({ id: row.id, title: wordsOf(row), area: row.area?.id });

type Props = { id: string; rows: readonly QueueRow[]; choose: (id: string) => void };

/** What may be one wish in two sets of words, and which words say so. */
export function Likely({ id, rows, choose }: Props) {
  const { t, number } = useWords();
  const found = useAlike(id, rows);
  if (found.length === 0) return null;
  return (
    <>
      <p>{t("merge.alike", { count: number(found.length) })}</p>
      <ul className="plain">
        {found.map(({ id, words, sameArea }) => {
          const row = rows.find((other) => other.id === id);
          const title = row ? [row.number, wordsOf(row)].filter(Boolean).join(" ") : id;
          return (
            <li key={id}>
              <button type="button" className="link" onClick={() => choose(id)}>
                {t("merge.choose", { title })}
              </button>
              <p className="card-meta">
                <span>{t("merge.why", { words: words.join(", ") })}</span>
                <span>{t(sameArea ? "merge.sameBag" : "merge.noBag")}</span>
              </p>
            </li>
          );
        })}
      </ul>
      <p className="hint">{t("merge.yours")}</p>
    </>
  );
}
