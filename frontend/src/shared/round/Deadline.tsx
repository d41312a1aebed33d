import { daysLeft } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";

/** Until when, in the place's own hours, with the name of the zone; and how many days that is. */
export function Deadline({ at, zone }: { at: string; zone: string }) {
  const { t, deadline, zoneName } = useWords();
  const days = daysLeft(at, zone);
  return (
    <>
      <span className="with-icon">
        <Icon name="clock" /> {t("deadline.until", { moment: deadline(at, zone) })} ({zoneName(zone)})
      </span>{" "}
      <strong>{days < 0 ? t("deadline.over") : days === 0 ? t("deadline.today") : t("deadline.days", { days })}</strong>
    </>
  );
}
