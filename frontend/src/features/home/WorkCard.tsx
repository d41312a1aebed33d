import { Link } from "react-router";
import { lastMoment, shortDate } from "#shared/text/dates";
import { Said, Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { Work } from "./placeQuery";

/** One work under way: what it is, where, by when, and how far. */
export function WorkCard({ work, zone }: { work: Work; zone: string }) {
  const { t } = useWords();
  const { proposal, title, dueAt, reported, verified } = work;
  return (
    <li className="card">
      {proposal && (
        <h4>
          <Link to={`/proposals/${proposal.id}`}>
            <span className="number">{proposal.number}</span> <Title of={proposal} />
          </Link>
        </h4>
      )}
      {title.mn !== proposal?.title?.mn && (
        <p>
          <Said text={title} />
        </p>
      )}
      <p className="card-meta">
        {proposal?.area && <Said text={proposal.area.name} />}
        <span>{dueAt ? t("plans.due", { day: shortDate(lastMoment(dueAt), zone) }) : t("plans.noDay")}</span>
      </p>
      <p className="card-meta">
        <span>
          {t("plans.reported")}: {t(`completion.${reported}`)}
        </span>
        <span>
          {t("plans.verified")}: {verified ? t(`completion.${verified}`) : t("plans.notVerified")}
        </span>
      </p>
      {proposal && (
        <p className="actions">
          <Link className="button" to={`/rounds/${proposal.round.id}/plans`}>
            {t("plans.title")}
          </Link>
        </p>
      )}
    </li>
  );
}
