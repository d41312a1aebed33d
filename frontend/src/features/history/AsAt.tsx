import type { RecordedEvent } from "#shared/record/historyQuery";
import { useWords } from "#shared/text/words";
import { type RoundThen, useRoundAsOf } from "./asOfQuery";
import { Slider } from "./Slider";
import { Then } from "./Then";

type Props = {
  round: RoundThen;
  events: readonly RecordedEvent[];
  chosen?: number;
  choose: (event?: number) => void;
};

/** The round as it was after an event, beside the round as it is. */
export function AsAt({ round, events, chosen, choose }: Props) {
  const { t } = useWords();
  return (
    <>
      <Slider
        id="as-at"
        title={t("history.asAt")}
        events={[...events].reverse()}
        zone={round.locality.timeZone}
        chosen={chosen?.toString()}
        choose={(event) => choose(event ? Number(event) : undefined)}
      />
      {chosen ? <Compared round={round} chosen={chosen} /> : <p className="meta">{t("history.how")}</p>}
    </>
  );
}

function Compared({ round, chosen }: { round: RoundThen; chosen: number }) {
  const then = useRoundAsOf(round.id, chosen);
  return <Then now={round} then={then} />;
}
