import { percent } from "#shared/text/money";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { At } from "./at";

/** How well the sheets were typed, as two clerks read the same ones. */
export function Compared({ at }: { at: At }) {
  const { t, number } = useWords();
  const runs = at.round.sheets.filter(({ compared }) => compared);
  if (runs.length === 0) return null;
  return (
    <section>
      <h2>{t("compare.rate")}</h2>
      <ul className="plain">
        {runs.map(
          ({ id, area, compared }) =>
            compared && (
              <li key={id}>
                <strong>
                  <Said text={area.name} />
                </strong>
                : {compared.oneIn === 1 ? t("compare.every") : t("compare.sample", { oneIn: number(compared.oneIn) })}.{" "}
                {t("compare.done", { sheets: number(compared.sheets), due: number(compared.due) })}.{" "}
                {compared.lines > 0 &&
                  t("compare.sentence", {
                    lines: number(compared.lines),
                    differing: number(compared.differing),
                    share: percent(compared.differing, compared.lines),
                  })}
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
