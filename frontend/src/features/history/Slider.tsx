import { moment } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { placeOf } from "./moments";

type Stop = { number: number; at: string; type: string };

type Props = {
  id: string;
  title: string;
  /** Oldest first. */
  events: readonly Stop[];
  zone: string;
  /** None: now. */
  chosen?: string;
  choose: (event?: string) => void;
  /** False where no choice is another moment than now. */
  hasNow?: boolean;
  /** Somebody is about to choose. */
  reach?: () => void;
};

/** Steps from event to event; without a choice it is now. */
export function Slider({ id, title, events, zone, chosen, choose, hasNow = true, reach }: Props) {
  const { t, coded, number } = useWords();
  const last = events.length - 1;
  // The moment may be the number of another record's event: then it stands after the last one of this record before it.
  const place = chosen ? placeOf(chosen, events) : last;
  const event = chosen ? events[place] : undefined;
  const step = (to: number) => choose(events[Math.min(Math.max(to, 0), last)]?.number.toString());
  const said = event
    ? `${t("event.number", { number: number(event.number) })}, ${moment(event.at, zone)}, ${coded(`event.${event.type}`, event.type)}`
    : (chosen ?? t("history.now"));
  return (
    <section className="as-at">
      <h2 id={id}>{title}</h2>
      <input
        type="range"
        aria-labelledby={id}
        aria-valuetext={said}
        min={0}
        max={Math.max(last, 0)}
        value={Math.max(place, 0)}
        disabled={events.length === 0}
        onFocus={reach}
        onChange={(change) => step(Number(change.target.value))}
      />
      <p role="status">{said}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => step(place - 1)} disabled={place <= 0}>
          {t("history.earlier")}
        </button>
        <button type="button" className="button" onClick={() => step(place + 1)} disabled={place >= last}>
          {t("history.later")}
        </button>
        {chosen && hasNow && (
          <button type="button" className="button" onClick={() => choose()}>
            {t("history.toNow")}
          </button>
        )}
      </p>
    </section>
  );
}
