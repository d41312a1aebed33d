import { useEffect, useReducer } from "react";
import { daysLeft } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";

/** Until when, in the place's own hours, with the name of the zone; and how many days that is. */
export function Deadline({ at, zone }: { at: string; zone: string }) {
  const { t, deadline, zoneName } = useWords();
  const isOver = useIsOver(at);
  const days = daysLeft(at, zone);
  return (
    <>
      <span className="with-icon">
        <Icon name="clock" /> {t("deadline.until", { moment: deadline(at, zone) })} ({zoneName(zone)})
      </span>{" "}
      <strong>{isOver ? t("deadline.over") : days === 0 ? t("deadline.today") : t("deadline.days", { days })}</strong>
    </>
  );
}

/** A day, at most: longer than that no timer waits. */
const LONGEST = 86_400_000;

/** Whether a moment has passed, also while somebody looks at the page. */
export function useIsOver(at: string): boolean {
  const [, look] = useReducer((times: number) => times + 1, 0);
  const left = Date.parse(at) - Date.now();
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(look, Math.min(left, LONGEST) + 1);
    return () => clearTimeout(timer);
  });
  return left <= 0;
}
