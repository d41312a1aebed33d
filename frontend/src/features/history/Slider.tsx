import { useEffect, useEffectEvent, useRef, useState } from "react";
import { EventLink } from "#shared/record/EventLink";
import { moment } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import "./asAt.css";
import { isNumber, placeOf } from "./moments";

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
  /** Older events are still to come. */
  loading?: boolean;
};

/** As long as somebody still presses, the address waits. */
const PAUSE = 150;

/** Steps from event to event; without a choice it is now. */
export function Slider({ id, title, events, zone, chosen: said, choose, hasNow = true, reach, loading }: Props) {
  const { t, coded } = useWords();
  const last = events.length - 1;
  const [chosen, want, take] = useWanted(said, choose);
  // The moment may be the number of another record's event: then it stands after the last one of this record before it.
  const place = chosen ? placeOf(chosen, events) : last;
  const event = chosen ? events[place] : undefined;
  const numberAt = (to: number) => events[Math.min(Math.max(to, 0), last)]?.number.toString();
  const step = (to: number) => want(numberAt(to));
  const [held, hold] = useHeld(loading, (share) => take(numberAt(Math.round(share * last))));
  /** From one to the next is certain already; what lies further off is not known before all are there. */
  const slide = (to: number) => (loading && Math.abs(to - place) > 1 ? hold(to / last) : step(to));
  const told = () => {
    if (!chosen || !event) return chosen ?? t("history.now");
    const { number, at, type } = event;
    const stop = `${t("event.number", { number })}, ${moment(at, zone)}, ${coded(`event.${type}`, type)}`;
    const isBetween = isNumber(chosen) && Number(chosen) !== number;
    return isBetween ? t("history.after", { number: chosen, last: stop }) : stop;
  };
  const stands = held === undefined ? told() : t("state.loading");
  return (
    <section className="as-at">
      <h2 id={id}>{title}</h2>
      <input
        type="range"
        aria-labelledby={id}
        aria-valuetext={stands}
        min={0}
        max={Math.max(last, 0)}
        value={held === undefined ? Math.max(place, 0) : held * last}
        disabled={events.length === 0}
        onFocus={reach}
        onChange={(change) => slide(Number(change.target.value))}
      />
      <p role="status">{stands}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => step(place - 1)} disabled={place <= 0}>
          {t("history.earlier")}
        </button>
        <button type="button" className="button" onClick={() => step(place + 1)} disabled={place >= last}>
          {t("history.later")}
        </button>
        {chosen && <EventLink event={event?.number} />}
        {chosen && hasNow && (
          <button type="button" className="button" onClick={() => take()}>
            {t("history.toNow")}
          </button>
        )}
      </p>
    </section>
  );
}

/** What was chosen last, at once; the address, which is slow, follows after the last press. */
function useWanted(said: string | undefined, choose: Props["choose"]) {
  const [wanted, setWanted] = useState<{ event?: string }>();
  const waits = useRef(false);
  const follow = useEffectEvent((event?: string) => {
    waits.current = false;
    choose(event);
  });
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => follow(wanted.event), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  // The address has come, by whatever way.
  useEffect(() => {
    if (!waits.current) setWanted(undefined);
  }, [said]);
  function want(event?: string) {
    waits.current = true;
    setWanted({ event });
  }
  function take(event?: string) {
    waits.current = false;
    setWanted(undefined);
    choose(event);
  }
  return [wanted ? wanted.event : said, want, take] as const;
}

/** How far along somebody wants to be, kept until it can be said which event that is. */
function useHeld(loading: boolean | undefined, arrive: (share: number) => void) {
  const [held, hold] = useState<number>();
  useEffect(() => {
    if (loading || held === undefined) return;
    hold(undefined);
    arrive(held);
  });
  return [held, hold] as const;
}
