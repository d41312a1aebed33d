import { Link } from "react-router";
import { isFunded } from "#shared/round/funded";
import { sumOf } from "#shared/text/money";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { AgendaFacts } from "./itemQuery";

/** Every rank a project has had, side by side, and beside them what the voters chose; nothing here changes by the vote. */
export function ItemFacts({ facts: { round, projects }, open }: { facts: AgendaFacts; open: boolean }) {
  const { t, money, number, exact, text } = useWords();
  const steps = round.allocation?.steps ?? [];
  const stepOf = (id: string) => steps.find(({ proposal }) => proposal.id === id);
  const selected = steps.filter(isFunded).map(({ cost }) => cost);
  if (projects.length === 0) return null;
  return (
    <details open={open}>
      <summary>{t("item.facts")}</summary>
      {round.allocation && (
        <p>{t("item.voters", { count: number(selected.length), sum: money(sumOf(selected, round.currency)) })}</p>
      )}
      {round.ceiling && (
        <p>
          {t("money.ceiling")}: {money(round.ceiling.amount)} ({t(`ceiling.${round.ceiling.grade}`)})
        </p>
      )}
      <Scrolling label={t("item.facts")}>
        <table className="data sticky">
          <thead>
            <tr>
              <th scope="col">{t("results.project")}</th>
              <th scope="col" className="n">
                {t("proposal.cost")}
              </th>
              <th scope="col">{t("desk.meetingRank")}</th>
              <th scope="col" className="n">
                {t("desk.rank")}
              </th>
              <th scope="col" className="n">
                {t("results.votesColumn")}
              </th>
              <th scope="col">{t("item.votersChose")}</th>
            </tr>
          </thead>
          <tbody>
            {projects.map((project) => {
              const step = stepOf(project.id);
              return (
                <tr key={project.id}>
                  <th scope="row">
                    <Link to={`/proposals/${project.id}`}>
                      {project.number} <Title of={project} />
                    </Link>
                  </th>
                  <td className="n">{project.cost ? exact(project.cost.amount) : t("proposal.noCost")}</td>
                  <td>
                    {project.meetingRanks.length === 0 && "–"}
                    {project.meetingRanks.map(({ area, rank }) => (
                      <span key={area.id} className="line">
                        {text(area.name)}: {number(rank)}
                      </span>
                    ))}
                  </td>
                  <td className="n">{project.rank ? number(project.rank.rank) : "–"}</td>
                  <td className="n">{step ? number(step.votes) : "–"}</td>
                  <td>{step ? t(isFunded(step) ? "results.in" : "results.out") : "–"}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolling>
    </details>
  );
}
