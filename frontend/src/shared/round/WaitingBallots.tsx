import { Link } from "react-router";
import { useKept, waitingBallots } from "#shared/device/outbox";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

/** A vote on the phone is not a vote yet; every page that could make one think so says it. */
export function WaitingBallots({ round }: { round?: string }) {
  const { t } = useWords();
  const waiting = useKept(() => waitingBallots(round), round ?? "");
  const first = waiting?.[0];
  if (!first) return null;
  return (
    <Notice kind="warn">
      <strong>{t("waiting.title")}</strong> {t("waiting.text")}{" "}
      <Link to={`/rounds/${first.round}/vote/check`}>{t("waiting.open")}</Link>
    </Notice>
  );
}
