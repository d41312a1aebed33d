import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { eventSentence } from "#shared/record/aboutOf";
import { actorName } from "#shared/record/actorName";
import { moment, plainDay } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Facts } from "#shared/ui/Facts";
import { NotFound } from "#shared/ui/NotFound";
import { Page } from "#shared/ui/Page";
import { EventProof } from "./EventProof";
import { erasureFacts } from "./erasureFacts";
import { zone } from "./eventsQuery";
import { irregularityFacts } from "./irregularityFacts";
import { type ShownEvent, useOneEvent } from "./oneEventQuery";
import { paymentOf } from "./paymentOf";
import { recordOf } from "./recordOf";

export function EventPage() {
  const { number = "" } = useParams();
  return /^[1-9]\d{0,14}$/.test(number) ? <Asked number={Number(number)} /> : <NotFound />;
}

function Asked({ number }: { number: number }) {
  return (
    <Answered asked={useOneEvent(number)} find={(data) => data.event}>
      {(event) => <Shown key={event.number} event={event} />}
    </Answered>
  );
}

function Shown({ event }: { event: ShownEvent }) {
  const words = useWords();
  const { t, coded, number, text } = words;
  const facts: [string, ReactNode][] = [
    [t("events.who"), actorName(event, words)],
    [t("events.acted"), event.actedOn && plainDay(event.actedOn)],
    [t("events.entered"), moment(event.at, zone)],
    [t("events.days"), event.daysToEntry != null && number(event.daysToEntry)],
    [t("eventPage.stored"), event.storedAt !== event.at && moment(event.storedAt, zone)],
    [t("eventPage.channel"), event.channel && coded(`channel.${event.channel.toUpperCase()}`, event.channel)],
    [t("desk.reason"), event.reason && coded(`reason.${event.reason}`, event.reason)],
    [t("eventPage.template"), event.template && text(event.template.name)],
    [t("eventPage.place"), event.template && text(event.template.locality.name)],
    ...erasureFacts(event, words),
    ...irregularityFacts(event, words),
    [t("eventPage.leaf"), event.leafIndex],
    [t("eventPage.id"), <code key="id">{event.id}</code>],
    [
      t("eventPage.stream"),
      <span key="stream">
        <code>{event.stream}</code>, {event.version}
      </span>,
    ],
  ];
  return (
    <Page title={t("eventPage.title", { number: event.number })}>
      <p className="lead">
        {eventSentence(event, words)}.
        {event.irregular && <strong className="fault"> {t("events.markIrregular")}</strong>}
        {event.single && <strong className="fault"> {t("events.markSingle")}</strong>}
      </p>
      <Ways event={event} />
      {event.citedBy.map(({ audit, number: finding, title }) => (
        <p key={`${audit} ${finding}`}>
          <Link to={`/audits/${encodeURIComponent(audit)}#finding-${finding}`}>
            {t("audit.citedBy", { finding: `${audit}/${finding} ${text(title)}` })}
          </Link>
        </p>
      ))}
      <section>
        <h2>{t("eventPage.facts")}</h2>
        <Facts facts={facts} />
        {event.basis && <p>{t("event.basis", { text: event.basis })}</p>}
        {event.document && <p>{t("event.document", { text: event.document })}</p>}
        <details>
          <summary>{t("eventPage.data")}</summary>
          <pre lang="en">{JSON.stringify(JSON.parse(event.data), null, 2)}</pre>
        </details>
      </section>
      <EventProof event={event} />
    </Page>
  );
}

/** To what stands around it. */
function Ways({ event }: { event: ShownEvent }) {
  const { t } = useWords();
  const record = recordOf(event);
  const payment = paymentOf(event);
  return (
    <nav className="actions" aria-label={t("eventPage.stream")}>
      {event.before && <Link to={`/events/${event.before}`}>{t("eventPage.before")}</Link>}
      {event.after && <Link to={`/events/${event.after}`}>{t("eventPage.after")}</Link>}
      <Link to={`/audit/events?stream=${event.stream}`}>{t("eventPage.streamAll")}</Link>
      {event.round && (
        <Link to={`/rounds/${event.round}/history?event=${event.number}`}>{t("eventPage.roundThen")}</Link>
      )}
      {payment && <Link to={`/payments/${payment}`}>{t("audit.why")}</Link>}
      {event.proposal && event.context !== "PROPOSALS" && (
        <Link to={`/proposals/${event.proposal.id}`}>{t("event.proposal")}</Link>
      )}
      {record && <Link to={record.to}>{t(record.says)}</Link>}
    </nav>
  );
}
