import { useEffect, useReducer } from "react";
import { useNow } from "#shared/graph/asOf";
import { daysLeft } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";

/** Until when, in the place's own hours, with the name of the zone; and how many days that is. */
export function Deadline({ at, zone }: { at: string; zone: string }) {
  const { t, deadline, zoneName } = useWords();
  const now = useNow();
  useTick(Date.parse(at) - now.getTime());
  const days = daysLeft(at, zone, now);
  const isOver = Date.parse(at) <= now.getTime();
  return (
    <>
      <span className="with-icon">
        <Icon name="clock" /> {t("deadline.until", { moment: deadline(at, zone) })} ({zoneName(zone)})
      </span>{" "}
      <strong>{isOver ? t("deadline.over") : days === 0 ? t("deadline.today") : t("deadline.days", { days })}</strong>
    </>
  );
}

/** A day: longer than that no timer waits. */
const LONGEST = 86_400_000;

/** Looks again when a time is over, also while somebody has the page before them. */
function useTick(left: number) {
  const [, look] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(look, Math.min(left, LONGEST) + 1);
    return () => clearTimeout(timer);
  });
}
