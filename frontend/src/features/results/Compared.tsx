import { byArea as inOrder } from "#shared/text/alphabet";
import { Said, Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { Worked } from "./workingsQuery";

type Named = Worked["comparedWithGreedy"]["onlyHere"];

/** Who would have gained, and who lost, had votes alone decided. */
export function Compared({ worked }: { worked: Worked }) {
  const { t, number, money, language } = useWords();
  const { onlyHere, onlyWithGreedy, betterOff, byArea } = worked.comparedWithGreedy;
  if (worked.ruleKey === "greedy_cost") return null;
  return (
    <section>
      <h2>{t("compare.title")}</h2>
      {onlyHere.length + onlyWithGreedy.length === 0 ? (
        <p>{t("compare.same")}</p>
      ) : (
        <>
          <p>
            {t("compare.better", {
              here: number(betterOff.here),
              greedy: number(betterOff.withGreedy),
              neither: number(betterOff.neither),
            })}
          </p>
          <List title={t("compare.onlyHere")} of={onlyHere} />
          <List title={t("compare.onlyGreedy")} of={onlyWithGreedy} />
          <Scrolling label={t("compare.title")}>
            <table className="data">
              <thead>
                <tr>
                  <th scope="col">{t("compare.area")}</th>
                  <th scope="col" className="n">
                    {t("compare.here")}
                  </th>
                  <th scope="col" className="n">
                    {t("compare.greedy")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {byArea.toSorted(inOrder(language)).map(({ area, here, greedy }) => (
                  <tr key={area.id}>
                    <th scope="row">
                      <Said text={area.name} />
                    </th>
                    <td className="n">{money(here.spentPerVoter)}</td>
                    <td className="n">{money(greedy.spentPerVoter)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolling>
        </>
      )}
    </section>
  );
}

const List = ({ title, of }: { title: string; of: Named }) =>
  of.length > 0 && (
    <>
      <h3>{title}</h3>
      <ul>
        {of.map((proposal) => (
          <li key={proposal.id}>
            {proposal.number} <Title of={proposal} />
          </li>
        ))}
      </ul>
    </>
  );
