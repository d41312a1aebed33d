import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { Counted } from "./resultsQuery";

const kinds = ["printed", "counted", "voided", "spoiled", "unused", "notOnRoll"] as const;

/** Where every printed sheet went, as each bag signed for it. */
export function PaperTable({ balloting }: { balloting: Counted }) {
  const { t, number } = useWords();
  const signed = balloting.papers.flatMap(({ area, protocol, replaced }) =>
    protocol ? [{ area, protocol, again: replaced.length }] : [],
  );
  if (signed.length === 0) return null;
  return (
    <section>
      <h2>{t("protocol.title")}</h2>
      <Scrolling label={t("protocol.title")}>
        <table className="data sticky">
          <thead>
            <tr>
              <th scope="col">{t("turnout.area")}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" className="n">
                  {t(`protocol.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {signed.map(({ area, protocol, again }) => (
              <tr key={area.id}>
                <th scope="row">
                  <Said text={area.name} />
                  {again > 0 && <span className="line meta">{t("protocol.again", { count: number(again) })}</span>}
                </th>
                {kinds.map((kind) => (
                  <td key={kind} className="n">
                    {number(protocol[kind])}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t("results.total")}</th>
              {kinds.map((kind) => (
                <td key={kind} className="n">
                  <b>{number(signed.reduce((sum, { protocol }) => sum + protocol[kind], 0))}</b>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
