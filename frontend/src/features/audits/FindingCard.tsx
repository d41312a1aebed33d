import { type ReactNode, useCallback, useState } from "react";
import { Link } from "react-router";
import { Afresh } from "#shared/form/Afresh";
import { useNow } from "#shared/graph/asOf";
import { eventSentence } from "#shared/record/aboutOf";
import { daysLeft, lastMoment, shortDate } from "#shared/text/dates";
import { Said, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Bar } from "#shared/ui/Bar";
import { Facts } from "#shared/ui/Facts";
import { Icon } from "#shared/ui/Icon";
import { AnswerForm } from "./AnswerForm";
import type { Cited, Found } from "./auditsQuery";
import { CloseForm, FollowUpForm } from "./FollowUpForms";
import type { Within } from "./within";

type Props = { within: Within; found: Found };

/** What was found, what shows it, what was answered, and how much of it is done. */
export function FindingCard({ within, found }: Props) {
  const { t, text, money, number, coded } = useWords();
  const zone = within.audit.locality.timeZone;
  const now = useNow();
  const { amount, receiver, overdueSince, percentDone, closedAt, closedBecause } = found;
  /** Who was refused keeps what they typed, and why, though nothing waits any more. */
  const [refused, setRefused] = useState(false);
  const { again } = within;
  const look = useCallback(() => {
    setRefused(true);
    again();
  }, [again]);
  function followed() {
    setRefused(false);
    again();
  }
  const facts: [string, ReactNode][] = [
    [t("finding.amount"), amount && <strong key="sum">{money(amount)}</strong>],
    [t("finding.receiver"), receiver && text(receiver)],
    [t("finding.due"), shortDate(lastMoment(found.dueAt), zone)],
  ];
  return (
    <li className="card" id={`finding-${found.number}`}>
      <p className="card-meta">{t(`findingKind.${found.kind}`)}</p>
      <h3>
        {found.number}. <Said text={found.title} />
      </h3>
      <p>
        <Written text={found.text} />
      </p>
      {overdueSince && (
        <p className="fault">
          <Icon name="warning" />{" "}
          {t("finding.overdue", { days: number(-daysLeft(lastMoment(overdueSince), zone, now)) })}
        </p>
      )}
      <Facts facts={facts} />
      <p>
        {t("finding.done", { percent: percentDone })} <Bar part={percentDone} whole={100} />
      </p>
      {closedAt && (
        <p>
          <Icon name="check" />{" "}
          {t("finding.closed", {
            day: shortDate(closedAt, zone),
            reason: coded(`reason.${closedBecause}`, closedBecause ?? ""),
          })}
        </p>
      )}
      <Events title={t("finding.evidence")} events={found.evidence} />
      <Exchange found={found} zone={zone} />
      {within.answers && !closedAt && (
        <details>
          <summary>{t("findingAnswer.title")}</summary>
          <Afresh at={within}>{(within) => <AnswerForm within={within} found={found} />}</Afresh>
        </details>
      )}
      {within.isAuditor && (
        <>
          <Afresh at={{ ...within, again: followed }}>
            {(within) =>
              (found.waitsForAuditors || refused) && (
                <details>
                  <summary>{t("follow.title")}</summary>
                  <FollowUpForm within={within} found={found} refused={look} />
                </details>
              )
            }
          </Afresh>
          <Afresh at={within}>
            {(within) =>
              !closedAt && (
                <details>
                  <summary>{t("closeFinding.title")}</summary>
                  <CloseForm within={within} found={found} />
                </details>
              )
            }
          </Afresh>
        </>
      )}
    </li>
  );
}

function Events({ title, events }: { title: string; events: readonly Cited[] }) {
  const words = useWords();
  if (events.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {events.map((event) => (
          <li key={event.number}>
            <Link to={`/events/${event.number}`}>
              {event.number} {eventSentence(event, words)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Answers and verdicts in their order. */
function Exchange({ found, zone }: { found: Found; zone: string }) {
  const { t, coded } = useWords();
  const day = (at: string) => shortDate(at, zone);
  const said = [
    ...found.answers.map((answer) => ({
      at: answer.answeredAt,
      body: (
        <>
          <p className="card-meta">
            <span>{t("finding.answerOf", { day: day(answer.answeredAt), percent: answer.percentDone })}</span>
            {answer.by && <span>{coded(`office.${answer.by.office}`, answer.by.office)}</span>}
            {answer.late && <strong className="fault">{t("finding.late")}</strong>}
          </p>
          <p>
            <Written text={answer.text} />
          </p>
          <Events title={t("finding.evidence")} events={answer.evidence} />
        </>
      ),
    })),
    ...found.followUps.map((verdict) => ({
      at: verdict.followedUpAt,
      body: (
        <>
          <p className="card-meta">
            {t(verdict.accepted ? "finding.accepted" : "finding.notAccepted", {
              day: day(verdict.followedUpAt),
              percent: verdict.percentDone,
              due: verdict.dueAt ? day(lastMoment(verdict.dueAt)) : "",
            })}
          </p>
          {verdict.note && (
            <p>
              <Written text={verdict.note} />
            </p>
          )}
        </>
      ),
    })),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
  return (
    <>
      {said.map(({ at, body }) => (
        <div key={at}>{body}</div>
      ))}
      {found.waitsForAuditors && <p className="meta">{t("finding.waits")}</p>}
    </>
  );
}
