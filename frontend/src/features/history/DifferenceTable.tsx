import { Fragment } from "react";
import { useWords } from "#shared/text/words";
import { type Difference, differencesOf, wordsOf } from "./differencesOf";
import type { Line } from "./linesOf";

type Props = { was?: readonly Line[]; is?: readonly Line[]; isNow: boolean };

/** Line by line what a page says otherwise, under the headings of the page. */
export function DifferenceTable({ was, is, isNow }: Props) {
  const { t, number } = useWords();
  const found = was && is && differencesOf(was, is);
  return (
    <section className="reserve tall">
      <h2>{t("then.differences")}</h2>
      <p role="status">{told()}</p>
      {found && found.length > 0 && (
        <table className="data differences">
          <thead>
            <tr>
              <th scope="col">{t("then.first")}</th>
              <th scope="col">{t(isNow ? "history.now" : "then.second")}</th>
            </tr>
          </thead>
          {sectionsOf(found).map(({ under, rows }) => (
            <tbody key={rows[0]?.place}>
              {under && (
                <tr>
                  <th scope="rowgroup" colSpan={2}>
                    {under}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <Row key={row.place} {...row} />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
  function told() {
    if (!found) return t("state.loading");
    if (was.length === 0 && is.length === 0) return t("then.never");
    if (was.length === 0 || is.length === 0) return t("then.notThere");
    if (found.length === 0) return t("then.same");
    return t("then.count", { count: number(found.length), lines: number(is.length) });
  }
}

type Placed = Difference & { place: number };

/** Neighbours under the same headings, together. */
function sectionsOf(found: readonly Difference[]) {
  const sections: { under: string; rows: Placed[] }[] = [];
  found.forEach((difference, place) => {
    const last = sections.at(-1);
    if (last?.under === difference.under) last.rows.push({ ...difference, place });
    else sections.push({ under: difference.under, rows: [{ ...difference, place }] });
  });
  return sections;
}

function Row({ was, is }: Difference) {
  const both = was !== undefined && is !== undefined ? wordsOf(was, is) : undefined;
  return (
    <tr>
      <td>{both ? <Marked as="del" words={both.was} /> : was && <del>{was}</del>}</td>
      <td>{both ? <Marked as="ins" words={both.is} /> : is && <ins>{is}</ins>}</td>
    </tr>
  );
}

type MarkedProps = { as: "del" | "ins"; words: readonly { text: string; differs: boolean }[] };

const Marked = ({ as: Mark, words }: MarkedProps) =>
  words.map(({ text, differs }, place) => <Fragment key={place}>{differs ? <Mark>{text}</Mark> : text}</Fragment>);
