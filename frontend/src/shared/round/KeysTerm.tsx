import { useNow } from "#shared/graph/asOf";
import { dayIn, plainDay } from "#shared/text/dates";
import { useWords } from "#shared/text/words";

type Props = { keysUntil?: string | null; keysDestroyedAt?: string | null; zone: string };

/** How long the keys are kept that could tie a ballot to a voter, and whether they should be gone by now. */
export function KeysTerm({ keysUntil, keysDestroyedAt, zone }: Props) {
  const { t, date } = useWords();
  const now = useNow();
  if (keysDestroyedAt) return <p>{t("keys.destroyed", { date: date(keysDestroyedAt, zone) })}</p>;
  if (!keysUntil) return null;
  const isOver = dayIn(now.toISOString(), zone) > keysUntil;
  const day = plainDay(keysUntil);
  return <p>{isOver ? <strong>{t("keys.due", { day })}</strong> : t("keys.until", { day })}</p>;
}
