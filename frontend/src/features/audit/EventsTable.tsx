import { Link } from "react-router";
import { eventSentence } from "#shared/record/aboutOf";
import { actorName } from "#shared/record/actorName";
import { moment, plainDay } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import { type FoundEvent, zone } from "./eventsQuery";

export function EventsTable({ events }: { events: readonly FoundEvent[] }) {
  const words = useWords();
  const { t, number } = words;
  return (
    <Scrolling label={t("events.title")}>
      <table className="data events-table">
        <thead>
          <tr>
            <th scope="col" className="n">
              {t("events.number")}
            </th>
            <th scope="col">{t("events.what")}</th>
            <th scope="col">{t("events.who")}</th>
            <th scope="col">{t("events.acted")}</th>
            <th scope="col">{t("events.entered")}</th>
            <th scope="col" className="n">
              {t("events.days")}
            </th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.number}>
              <td className="n">
                <Link to={`/events/${event.number}`}>{event.number}</Link>
              </td>
              <th scope="row">
                {eventSentence(event, words)}
                {event.irregular && <strong className="line fault">{t("events.markIrregular")}</strong>}
                {event.single && <strong className="line fault">{t("events.markSingle")}</strong>}
              </th>
              <td>{actorName(event, words)}</td>
              <td>{event.actedOn ? plainDay(event.actedOn) : "–"}</td>
              <td>{moment(event.at, zone)}</td>
              <td className="n">{event.daysToEntry == null ? "–" : number(event.daysToEntry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
