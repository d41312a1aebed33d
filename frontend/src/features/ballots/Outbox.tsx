import { useEffect } from "react";
import type { WaitingBallot } from "#shared/device/database";
import { useLeaveNote } from "#shared/device/leaveNote";
import { isGoing, takeBack, useKept, waitingBallots } from "#shared/device/outbox";
import { refusalText } from "#shared/graph/faults";
import { JustReceived } from "#shared/round/JustReceived";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { useDrain } from "./castBallot";

export const OUTBOX = "outbox";

type Props = {
  round: string;
  /** What the page says of the round may be of before. */
  refused: () => void;
};

/** Ballots that were handed over and have no good answer yet: on this device, being sent, or not accepted. */
export function Outbox({ round, refused }: Props) {
  const waiting = useKept(() => waitingBallots(round), round);
  const unsent = waiting?.some((ballot) => !ballot.refusal) ?? false;
  const refusals = waiting?.filter((ballot) => ballot.refusal).length ?? 0;
  useLeaveNote(unsent);
  useEffect(() => {
    if (refusals > 0) refused();
  }, [refusals, refused]);
  return (
    <div role="status" id={OUTBOX} tabIndex={-1}>
      <JustReceived round={round} earlier />
      {waiting?.map((ballot) => (
        <Waiting key={ballot.nonce} ballot={ballot} />
      ))}
    </div>
  );
}

function Waiting({ ballot }: { ballot: WaitingBallot }) {
  const words = useWords();
  const { t } = words;
  const drain = useDrain();
  const sending = isGoing(ballot);
  if (ballot.refusal)
    return (
      <Notice kind="bad">
        <strong>{t("outbox.refused")}</strong> {refusalText(ballot.refusal, words)}
        <p className="actions">
          <button type="button" className="button" onClick={() => takeBack(ballot.nonce)}>
            {t("outbox.seen")}
          </button>
        </p>
      </Notice>
    );
  return (
    <Notice kind="warn">
      <strong>{t(sending ? "outbox.sending" : "outbox.onDevice")}</strong>{" "}
      {t(ballot.tries > 0 ? "outbox.noAnswer" : "outbox.waits")}
      <p className="actions">
        <button type="button" className="button primary" disabled={sending} onClick={drain}>
          {t("outbox.sendNow")}
        </button>
        <button type="button" className="button" disabled={sending} onClick={() => takeBack(ballot.nonce)}>
          {t("outbox.takeBack")}
        </button>
      </p>
    </Notice>
  );
}
