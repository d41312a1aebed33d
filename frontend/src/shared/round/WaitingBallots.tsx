import { Link } from "react-router";
import { useUnsent } from "#shared/device/choices";
import { useKept, waitingBallots } from "#shared/device/outbox";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

/**
 * A choice on the phone is not a vote yet, and every page that could make one think so says it. `rounds` are those that
 * one can vote in now: what was chosen for another one is past sending. What was not accepted is said as such.
 */
export function WaitingBallots({ rounds }: { rounds: readonly string[] }) {
  const { t } = useWords();
  const waiting = useKept(() => waitingBallots(), "all");
  const unsent = useUnsent(rounds);
  const waits = waiting?.find(({ refusal }) => !refusal)?.round ?? unsent;
  const round = waits ?? waiting?.[0]?.round;
  if (!round) return null;
  return (
    <Notice kind="warn">
      <strong>{t(waits ? "waiting.title" : "outbox.refused")}</strong> {waits && t("waiting.text")}{" "}
      <Link to={`/rounds/${round}/vote/check`}>{t("waiting.open")}</Link>
    </Notice>
  );
}
