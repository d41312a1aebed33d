import { Link } from "react-router";
import { eventSentence } from "#shared/record/aboutOf";
import { actorName } from "#shared/record/actorName";
import { moment, plainDay } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { type Column, Records } from "#shared/ui/Records";
import { type FoundEvent, zone } from "./eventsQuery";

export function EventsTable({ events }: { events: readonly FoundEvent[] }) {
  const words = useWords();
  const { t, number } = words;
  const columns: Column<FoundEvent>[] = [
    {
      label: t("events.number"),
      kind: "number",
      of: (event) => <Link to={`/events/${event.number}`}>{event.number}</Link>,
    },
    {
      label: t("events.what"),
      kind: "head",
      of: (event) => (
        <>
          {eventSentence(event, words)}
          {event.irregular && <strong className="line fault">{t("events.markIrregular")}</strong>}
          {event.single && <strong className="line fault">{t("events.markSingle")}</strong>}
        </>
      ),
    },
    { label: t("events.who"), of: (event) => actorName(event, words) },
    { label: t("events.acted"), of: (event) => event.actedOn && plainDay(event.actedOn) },
    { label: t("events.entered"), of: (event) => moment(event.at, zone) },
    {
      label: t("events.days"),
      kind: "number",
      of: (event) => event.daysToEntry != null && number(event.daysToEntry),
    },
  ];
  return (
    <Records wide label={t("events.title")} columns={columns} rows={events} keyOf={(event) => `${event.number}`} />
  );
}
