import { Link } from "react-router";
import { Attached } from "#shared/files/Attached";
import { Afresh } from "#shared/form/Afresh";
import { useNow } from "#shared/graph/asOf";
import { daysLeft, lastMoment, plainDay, shortDate } from "#shared/text/dates";
import { Said, Title, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";
import type { Within } from "./at";
import { DueForm } from "./DueForm";
import type { Milestone } from "./plansQuery";
import { ReportForm } from "./ReportForm";
import { daysLate, isOverdue } from "./timeline";
import { VerifyForm } from "./VerifyForm";

type Props = { within: Within; milestone: Milestone };

/** One step: what was planned, what those who carry it out say, and apart from it what others found. */
export function MilestoneCard({ within, milestone }: Props) {
  const { t, number } = useWords();
  const now = useNow();
  const { title, proposal, responsible, reported, verified, reports, checks, dueAt, baseline, overdueSince } =
    milestone;
  const zone = within.at.round.locality.timeZone;
  const last = reports.at(-1);
  const check = checks.at(-1);
  const late = daysLate(milestone, zone);
  return (
    <li className="card">
      <h3>
        <Said text={title} />
      </h3>
      {proposal && (
        <p className="card-meta">
          <Link to={`/proposals/${proposal.id}`}>
            {proposal.number} <Title of={proposal} />
          </Link>
        </p>
      )}
      {milestone.dropped && <p className="meta">{t("plans.dropped")}</p>}
      <p className="card-meta">
        {responsible && <span className="line">{t("plans.responsible", { office: t(`office.${responsible}`) })}</span>}
        <span className="line">
          {dueAt ? t("plans.due", { day: shortDate(lastMoment(dueAt), zone) }) : t("plans.noDay")}
          {baseline && dueAt !== baseline && ` · ${t("plans.first", { day: shortDate(lastMoment(baseline), zone) })}`}
        </span>
      </p>
      {isOverdue(milestone) && overdueSince && (
        <p className="fault">
          <Icon name="warning" /> {t("plans.overdue", { days: number(-daysLeft(lastMoment(overdueSince), zone, now)) })}
        </p>
      )}
      {late > 0 && <p>{t("plans.doneLate", { days: number(late) })}</p>}
      <Escalated within={within} milestone={milestone} />
      <dl className="facts">
        <div>
          <dt>{t("plans.reported")}</dt>
          <dd>
            {t(`completion.${reported}`)}
            {last && `, ${last.percent}%`}
            {last?.doneOn && `, ${plainDay(last.doneOn)}`}
          </dd>
        </div>
        <div>
          <dt>{t("plans.verified")}</dt>
          <dd>{verified ? t(`completion.${verified}`) : t("plans.notVerified")}</dd>
        </div>
      </dl>
      {last?.note && (
        <p>
          <Written text={last.note} />
        </p>
      )}
      {check?.note && (
        <p>
          {t("plans.verified")}: <Written text={check.note} />
        </p>
      )}
      <Attached files={[...new Set([...(last?.evidence ?? []), ...(check?.evidence ?? [])])]} />
      {within.at.reports && !milestone.dropped && (
        <>
          <details>
            <summary>{t("report.title")}</summary>
            <Afresh at={within}>{(within) => <ReportForm within={within} milestone={milestone} />}</Afresh>
          </details>
          <details>
            <summary>{t("due.title")}</summary>
            <Afresh at={within} shows={dueAt}>
              {(within) => <DueForm within={within} milestone={milestone} />}
            </Afresh>
          </details>
        </>
      )}
      {within.at.verifies && !milestone.dropped && reports.length > 0 && (
        <details>
          <summary>{t("looked.title")}</summary>
          <Afresh at={within}>{(within) => <VerifyForm within={within} milestone={milestone} />}</Afresh>
        </details>
      )}
    </li>
  );
}

function Escalated({ within, milestone: { escalations, revisions } }: Props) {
  const { t, coded } = useWords();
  const zone = within.at.round.locality.timeZone;
  return (
    <p className="card-meta">
      {escalations.map(({ escalatedAt, to }) => (
        <span key={escalatedAt} className="line">
          {t("plans.escalated", { office: t(`office.${to}`), day: shortDate(escalatedAt, zone) })}
        </span>
      ))}
      {revisions.map(({ at: moment, from, to, reason }) => (
        <span key={moment} className="line">
          {t("plans.moved", {
            from: shortDate(lastMoment(from), zone),
            to: shortDate(lastMoment(to), zone),
            reason: coded(`reason.${reason}`, reason),
          })}
        </span>
      ))}
    </p>
  );
}
