import type { RecordedEvent } from "#shared/record/historyQuery";
import { moment } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { type RoundThen, useRoundAsOf } from "./asOfQuery";
import { Then } from "./Then";

type Props = {
  round: RoundThen;
  events: readonly RecordedEvent[];
  chosen?: number;
  choose: (event?: number) => void;
};

/** The round as it was after an event, beside the round as it is. The slider steps from event to event. */
export function AsAt({ round, events, chosen, choose }: Props) {
  const { t, coded, number } = useWords();
  const oldestFirst = [...events].reverse();
  // The moment may be the number of another round's event: then it stands after the last one of this round before it.
  const place = oldestFirst.findLastIndex((event) => event.number <= (chosen ?? event.number));
  const event = chosen ? oldestFirst.find(({ number: its }) => its === chosen) : undefined;
  const step = (by: number) => choose(oldestFirst[Math.min(Math.max(place + by, 0), oldestFirst.length - 1)]?.number);
  const said = event
    ? `${t("event.number", { number: number(event.number) })}, ${moment(event.at, round.locality.timeZone)}, ${coded(`event.${event.type}`, event.type)}`
    : chosen
      ? t("event.number", { number: number(chosen) })
      : t("history.now");
  return (
    <section className="as-at">
      <h2 id="as-at">{t("history.asAt")}</h2>
      <input
        type="range"
        aria-labelledby="as-at"
        aria-valuetext={said}
        min={0}
        max={Math.max(oldestFirst.length - 1, 0)}
        value={Math.max(place, 0)}
        disabled={oldestFirst.length === 0}
        onChange={(change) => choose(oldestFirst[Number(change.target.value)]?.number)}
      />
      <p role="status">{said}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => step(-1)} disabled={place <= 0}>
          {t("history.earlier")}
        </button>
        <button type="button" className="button" onClick={() => step(1)} disabled={place >= oldestFirst.length - 1}>
          {t("history.later")}
        </button>
        {chosen && (
          <button type="button" className="button" onClick={() => choose()}>
            {t("history.toNow")}
          </button>
        )}
      </p>
      {chosen ? <Compared round={round} chosen={chosen} /> : <p className="meta">{t("history.how")}</p>}
    </section>
  );
}

function Compared({ round, chosen }: { round: RoundThen; chosen: number }) {
  const then = useRoundAsOf(round.id, chosen);
  return <Then now={round} then={then} />;
}
