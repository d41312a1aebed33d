import { useEffect, useState } from "react";
import { useLeaveNote } from "#shared/device/leaveNote";
import { whenThereIsALine } from "#shared/device/line";
import { forget, forgetSent, type Press, usePresses } from "#shared/device/presses";
import { refusalText } from "#shared/graph/faults";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { padded } from "./serials";
import { useDrain } from "./sheetCommands";

/** What was pressed and has no good answer yet. It goes out by itself; what was not accepted waits to be read. */
export function Unsent({ by, refresh }: { by?: string; refresh: () => Promise<void> }) {
  const words = useWords();
  const { t, number } = words;
  const presses = usePresses(by);
  const waiting = presses.filter(({ refusal, sent }) => !refusal && !sent);
  const state = useSending(presses, by, refresh);
  useLeaveNote(waiting.length > 0);
  return (
    <div role="status">
      {waiting.length > 0 && (
        <Notice kind="warn">
          <strong>{t("carry.unsent", { count: number(waiting.length) })}</strong>{" "}
          {state === "failed" && t("carry.unsentLead")}
        </Notice>
      )}
      {waiting.length === 0 && state === "sent" && <Notice kind="ok">{t("carry.allSent")}</Notice>}
      {presses.map((press) => press.refusal && <Refused key={press.id} press={press} refusal={press.refusal} />)}
    </div>
  );
}

function Refused({ press, refusal }: { press: Press; refusal: NonNullable<Press["refusal"]> }) {
  const words = useWords();
  const { t } = words;
  return (
    <Notice kind="bad">
      <strong>{t("carry.pressed", { serial: padded(press.serial), state: t(`carry.${press.act}`) })}</strong>{" "}
      {refusalText(refusal, words)}
      <p className="actions">
        <button type="button" className="button" onClick={() => forget(press.id)}>
          {t("outbox.seen")}
        </button>
      </p>
    </Notice>
  );
}

/** Sends at each press, when the line comes back, and when the reader does. */
function useSending(presses: readonly Press[], by: string | undefined, refresh: () => Promise<void>) {
  const drain = useDrain(by);
  const [state, setState] = useState<"sent" | "failed">();
  const open = presses.filter(({ refusal }) => !refusal).length;

  useEffect(() => {
    if (open === 0) return;
    const send = () => {
      if (document.visibilityState !== "visible") return;
      if (!navigator.onLine) return setState("failed");
      drain()
        .then(refresh)
        .then(forgetSent)
        .then(
          () => setState("sent"),
          () => setState("failed"),
        );
    };
    send();
    const stop = whenThereIsALine(send);
    document.addEventListener("visibilitychange", send);
    return () => {
      stop();
      document.removeEventListener("visibilitychange", send);
    };
  }, [open, drain, refresh]);

  return state;
}
