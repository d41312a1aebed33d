import { useState } from "react";
import type { RecordedEvent } from "#shared/record/historyQuery";
import { useWords } from "#shared/text/words";
import { type RoundThen, useRoundAsOf } from "./asOfQuery";
import { Slider } from "./Slider";
import { useStops } from "./stopsHere";
import { Then } from "./Then";

type Props = {
  round: RoundThen;
  /** The newest of its events; all of them are asked for by who reaches for the slider. */
  newest: readonly RecordedEvent[];
  chosen?: number;
  choose: (event?: number) => void;
};

/** The round as it was after an event, beside the round as it is. */
export function AsAt({ round, newest, chosen, choose }: Props) {
  const { t } = useWords();
  const [reached, setReached] = useState(false);
  const { rows: all, error } = useStops(reached || chosen ? { round: round.id } : undefined);
  return (
    <>
      <Slider
        id="as-at"
        title={t("history.asAt")}
        events={[...(all ?? newest)].reverse()}
        zone={round.locality.timeZone}
        chosen={chosen?.toString()}
        choose={(event) => choose(event ? Number(event) : undefined)}
        reach={() => setReached(true)}
        loading={!all && !error}
      />
      {chosen ? <Compared round={round} chosen={chosen} /> : <p className="meta">{t("history.how")}</p>}
    </>
  );
}

function Compared({ round, chosen }: { round: RoundThen; chosen: number }) {
  const then = useRoundAsOf(round.id, chosen);
  return <Then now={round} then={then} event={chosen} />;
}
