import { byArea } from "#shared/text/alphabet";
import { percent } from "#shared/text/money";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Bar } from "#shared/ui/Bar";
import { Scrolling } from "#shared/ui/Scrolling";
import type { RoundFacts } from "./roundQuery";

/** How many took part, bag by bag; never how they voted. */
export function Turnout({ round }: { round: RoundFacts }) {
  const { t, number, language } = useWords();
  const { balloting, rules } = round;
  if (!balloting) return null;
  return (
    <section>
      <h2>{t("turnout.title")}</h2>
      <p>
        {t("turnout.total", {
          voted: number(balloting.voted),
          roll: number(balloting.onRoll),
          share: percent(balloting.voted, balloting.onRoll),
        })}
      </p>
      <Scrolling label={t("turnout.title")}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t("turnout.area")}</th>
              <th scope="col" className="n">
                {t("turnout.voted")}
              </th>
              <th scope="col" className="n">
                {t("turnout.roll")}
              </th>
              <th scope="col" className="n">
                {t("turnout.share")}
              </th>
            </tr>
          </thead>
          <tbody>
            {balloting.areas.toSorted(byArea(language)).map(({ area, voted, onRoll }) => (
              <tr key={area.id}>
                <th scope="row">
                  <Said text={area.name} />
                  <Bar part={voted} whole={onRoll} />
                </th>
                <td className="n">{number(voted)}</td>
                <td className="n">{number(onRoll)}</td>
                <td className="n">{percent(voted, onRoll)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      {!balloting.closedAt && rules && <p className="meta">{t("turnout.batches", { size: number(rules.minBatch) })}</p>}
    </section>
  );
}
