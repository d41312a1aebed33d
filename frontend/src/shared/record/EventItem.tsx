import type { ReactNode } from "react";
import { Link } from "react-router";
import { moment } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { HashLine } from "#shared/ui/HashLine";
import { eventSentence } from "./aboutOf";
import { actorName } from "./actorName";
import type { RecordedEvent } from "./historyQuery";

type Props = { event: RecordedEvent; zone: string; children?: ReactNode };

/** One event in words, with everything the record holds of it behind one press. */
export function EventItem({ event, zone, children }: Props) {
  const words = useWords();
  const { t, coded, number } = words;
  const channel = event.channel && coded(`channel.${event.channel.toUpperCase()}`, event.channel);
  return (
    <li className="event">
      <h3>{eventSentence(event, words)}</h3>
      <p className="card-meta">
        <span>{moment(event.at, zone)}</span>
        <Link to={`/events/${event.number}`}>{t("event.number", { number: event.number })}</Link>
        <span>{actorName(event, words)}</span>
        {channel && <span>{t("event.channel", { channel })}</span>}
        {event.reason && <span>{coded(`reason.${event.reason}`, event.reason)}</span>}
      </p>
      <details>
        <summary>{t("event.details")}</summary>
        <div className="details">
          {event.basis && <p>{t("event.basis", { text: event.basis })}</p>}
          {event.document && <p>{t("event.document", { text: event.document })}</p>}
          <p>
            {event.leafIndex != null ? t("event.leaf", { index: number(event.leafIndex) }) : t("event.noLeaf")}{" "}
            {event.leafHash && <HashLine hash={event.leafHash} label={t("event.leafHash")} />}
          </p>
          <pre lang="en">{pretty(event.data)}</pre>
        </div>
      </details>
      {event.proposal && (
        <Link className="link" to={`/proposals/${event.proposal.id}`}>
          {t("event.proposal")}
        </Link>
      )}
      {children}
    </li>
  );
}

const pretty = (json: string) => JSON.stringify(JSON.parse(json), null, 2);
