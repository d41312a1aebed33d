import type { ReactNode } from "react";
import { Link } from "react-router";
import { moment } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { HashLine } from "#shared/ui/HashLine";
import { aboutOf } from "./aboutOf";
import type { RecordedEvent } from "./historyQuery";

const wellKnown: Record<string, "actor.clock" | "actor.reaction" | "actor.import"> = {
  "00000000-0000-8000-8000-000000000001": "actor.clock",
  "00000000-0000-8000-8000-000000000002": "actor.reaction",
  "00000000-0000-8000-8000-000000000003": "actor.import",
};

type Props = { event: RecordedEvent; zone: string; children?: ReactNode };

/** One event in words, with everything the record holds of it behind one press. */
export function EventItem({ event, zone, children }: Props) {
  const words = useWords();
  const { t, coded, number } = words;
  const channel = event.channel && coded(`channel.${event.channel.toUpperCase()}`, event.channel);
  const actor = wellKnown[event.actor];
  return (
    <li className="event">
      <h3>{[coded(`event.${event.type}`, event.type), aboutOf(event.data, words)].filter(Boolean).join(": ")}</h3>
      <p className="card-meta">
        <span>{moment(event.at, zone)}</span>
        <span>{t("event.number", { number: number(event.number) })}</span>
        <span>{actor ? t(actor) : t("actor.person", { id: event.actor.slice(0, 8) })}</span>
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
      {event.type.startsWith("proposal_") && (
        <Link className="link" to={`/proposals/${event.stream}`}>
          {t("event.proposal")}
        </Link>
      )}
      {children}
    </li>
  );
}

const pretty = (json: string) => JSON.stringify(JSON.parse(json), null, 2);
