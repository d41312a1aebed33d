import { useWords } from "#shared/text/words";
import { Bar } from "#shared/ui/Bar";
import { Facts } from "#shared/ui/Facts";
import { Scrolling } from "#shared/ui/Scrolling";
import type { Worked } from "./workingsQuery";

/** What people got, as a sentence, a picture that is a table, and a few figures. */
export function Figures({ worked }: { worked: Worked }) {
  const { t, number, money } = useWords();
  const { voters, votersWithAny, fundedPerVoter, averageFunded, powerGini, winners, medianCost, spentPerVoter } =
    worked.statistics;
  const most = Math.max(...fundedPerVoter);
  return (
    <section>
      <h2>{t("figures.title")}</h2>
      <p>{t("figures.finding", { any: number(votersWithAny), voters: number(voters) })}</p>
      <Scrolling label={t("figures.title")}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t("figures.perVoter")}</th>
              <th scope="col">{t("figures.people")}</th>
            </tr>
          </thead>
          <tbody>
            {fundedPerVoter.map((people, funded) => (
              <tr key={funded}>
                <th scope="row">{number(funded)}</th>
                <td>
                  <span className="bar-row">
                    <Bar part={people} whole={most} className={funded > 0 ? "in" : "out"} />
                    <b>{number(people)}</b>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <Facts
        facts={[
          [t("figures.winners"), number(winners)],
          [t("figures.average"), averageFunded.toFixed(2)],
          [t("figures.spentPerVoter"), money(spentPerVoter)],
          [t("figures.median"), money(medianCost)],
          [t("figures.gini"), powerGini.toFixed(2)],
        ]}
      />
    </section>
  );
}
