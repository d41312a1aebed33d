import { percent } from "#shared/text/money";
import { Said } from "#shared/text/Written";
import { type TextKey, useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { At } from "./at";
import type { Run } from "./sheetsQuery";

type Figure = "households" | "handedOut" | "returned" | "refused" | "notFound" | "spoiled" | "outstanding" | "unused";

const columns: readonly [Figure, TextKey][] = [
  ["households", "sheets.households"],
  ["handedOut", "sheets.handedOut"],
  ["returned", "sheets.returned"],
  ["outstanding", "sheets.outstanding"],
  ["refused", "sheets.refused"],
  ["notFound", "sheets.notFound"],
  ["spoiled", "sheets.spoiled"],
  ["unused", "sheets.unused"],
];

/** Where every printed sheet is; together they are all of them. */
const parts: readonly Figure[] = ["returned", "outstanding", "refused", "notFound", "spoiled", "unused"];

/** How many households of each bag gave their sheet back: a sentence, a picture, a table. */
export function Coverage({ at }: { at: At }) {
  const { t, number } = useWords();
  const { sheets } = at.round;
  const sum = (figure: Figure) => sheets.reduce((total, run) => total + run[figure], 0);
  return (
    <section>
      <h2>{t("sheets.coverage")}</h2>
      <p>
        {t("sheets.sentence", {
          households: number(sum("households")),
          returned: number(sum("returned")),
          share: percent(sum("returned"), sum("households")),
        })}
      </p>
      <ul className="sheet-legend" aria-hidden="true">
        {parts.map((part) => (
          <li key={part}>
            <i className={`sheet-${part}`} /> {t(`sheets.${part}` as TextKey)}
          </li>
        ))}
      </ul>
      <Scrolling label={t("sheets.coverage")}>
        <table className="data sticky">
          <thead>
            <tr>
              <th scope="col">{t("sheets.bag")}</th>
              {columns.map(([figure, name]) => (
                <th key={figure} scope="col" className="n">
                  {t(name)}
                </th>
              ))}
              <th scope="col" className="n">
                {t("sheets.share")}
              </th>
            </tr>
          </thead>
          <tbody>
            {sheets.map((run) => (
              <tr key={run.id}>
                <th scope="row">
                  <Said text={run.area.name} />
                  {run.closedAt && <span className="line meta">{t("sheets.closed")}</span>}
                  <Picture run={run} />
                </th>
                {columns.map(([figure]) => (
                  <td key={figure} className="n">
                    {number(run[figure])}
                  </td>
                ))}
                <td className="n">{percent(run.returned, run.households)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("sheets.total")}</th>
              {columns.map(([figure]) => (
                <td key={figure} className="n">
                  <b>{number(sum(figure))}</b>
                </td>
              ))}
              <td className="n">
                <b>{percent(sum("returned"), sum("households"))}</b>
              </td>
            </tr>
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}

const Picture = ({ run }: { run: Run }) => (
  <span className="sheet-bar" aria-hidden="true">
    {parts.map((part) => (
      <i key={part} className={`sheet-${part}`} style={{ flexGrow: run[part] }} />
    ))}
  </span>
);
