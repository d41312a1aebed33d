import { Link } from "react-router";
import { useUnsent } from "#shared/device/choices";
import { useKept, waitingBallots } from "#shared/device/outbox";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

/**
 * A choice on the phone is not a vote yet, and every page that could make one think so says it. `rounds` are those that
 * one can vote in now: what was chosen for another one is past sending.
 */
export function WaitingBallots({ rounds }: { rounds: readonly string[] }) {
  const { t } = useWords();
  const waiting = useKept(() => waitingBallots(), "all");
  const unsent = useUnsent(rounds);
  const round = waiting?.[0]?.round ?? unsent;
  if (!round) return null;
  return (
    <Notice kind="warn">
      <strong>{t("waiting.title")}</strong> {t("waiting.text")}{" "}
      <Link to={`/rounds/${round}/vote/check`}>{t("waiting.open")}</Link>
    </Notice>
  );
}
