import { Link } from "react-router";
import { useWords } from "#shared/text/words";

/** To the event by which something is on record. */
export function EventLink({ event }: { event: number | null | undefined }) {
  const { t } = useWords();
  return event == null ? null : <Link to={`/events/${event}`}>{t("event.number", { number: event })}</Link>;
}
