import { Title, useTitleText } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Bar } from "#shared/ui/Bar";
import { Scrolling } from "#shared/ui/Scrolling";
import type { Counted } from "./resultsQuery";

type Props = { tally: NonNullable<Counted["tally"]>; chosen: ReadonlySet<string> };

/** A sentence that says what is to be seen, the picture named by it, and the same as a table. */
export function VoteBars({ tally, chosen }: Props) {
  const { t, number } = useWords();
  const titleText = useTitleText();
  const first = tally[0];
  if (!first) return null;
  const leaders = tally.filter(({ votes }) => votes === first.votes).map(({ proposal }) => titleText(proposal));
  const finding = t("results.finding", { title: leaders.join("; "), votes: number(first.votes) });
  return (
    <section>
      <h2>{t("results.picture")}</h2>
      <p id="finding">{finding}</p>
      <div className="vote-bars" role="img" aria-labelledby="finding">
        {tally.map(({ proposal, votes }) => (
          <div key={proposal.id}>
            <span className="bar-label">
              {proposal.number} <Title of={proposal} />
            </span>
            <span className="bar-row">
              <Bar part={votes} whole={first.votes} className={chosen.has(proposal.id) ? "in" : "out"} />
              <b>{number(votes)}</b>
            </span>
          </div>
        ))}
      </div>
      {chosen.size > 0 && <p className="meta">{t("results.legend")}</p>}
      <details className="no-print">
        <summary>{t("results.asTable")}</summary>
        <Scrolling label={t("results.picture")}>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t("results.project")}</th>
                <th scope="col" className="n">
                  {t("results.votesColumn")}
                </th>
                <th scope="col">{t("results.verdict")}</th>
              </tr>
            </thead>
            <tbody>
              {tally.map(({ proposal, votes }) => (
                <tr key={proposal.id}>
                  <th scope="row">
                    {proposal.number} <Title of={proposal} />
                  </th>
                  <td className="n">{number(votes)}</td>
                  <td>{chosen.size > 0 && t(chosen.has(proposal.id) ? "results.in" : "results.out")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      </details>
    </section>
  );
}
