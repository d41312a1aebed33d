import { byArea } from "#shared/text/alphabet";
import { Said, Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { Counted } from "./resultsQuery";

/** Who wanted what, bag by bag. */
export function AreaTable({ balloting }: { balloting: Counted }) {
  const { t, number, language } = useWords();
  const { tally } = balloting;
  const areas = balloting.areas.toSorted(byArea(language));
  if (!tally || areas.length < 2) return null;
  return (
    <section>
      <h2>{t("results.byArea")}</h2>
      <Scrolling label={t("results.byArea")}>
        <table className="data sticky">
          <thead>
            <tr>
              <th scope="col">{t("results.project")}</th>
              {areas.map(({ area }) => (
                <th key={area.id} scope="col" className="n">
                  <Said text={area.name} />
                </th>
              ))}
              <th scope="col" className="n">
                {t("results.total")}
              </th>
            </tr>
          </thead>
          <tbody>
            {tally.map(({ proposal, votes, byArea }) => (
              <tr key={proposal.id}>
                <th scope="row">
                  {proposal.number} <Title of={proposal} />
                </th>
                {areas.map(({ area }) => (
                  <td key={area.id} className="n">
                    {number(byArea.find((other) => other.area.id === area.id)?.votes ?? 0)}
                  </td>
                ))}
                <td className="n">
                  <b>{number(votes)}</b>
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("turnout.voted")}</th>
              {areas.map(({ area, voted }) => (
                <td key={area.id} className="n">
                  {number(voted)}
                </td>
              ))}
              <td className="n">
                <b>{number(balloting.voted)}</b>
              </td>
            </tr>
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
