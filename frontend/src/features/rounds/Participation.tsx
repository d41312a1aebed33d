import { byArea } from "#shared/text/alphabet";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { type Column, Records } from "#shared/ui/Records";
import type { RoundMore } from "./moreQuery";

type Props = { areas: RoundMore["participation"]; meetings: RoundMore["meetings"] };

const total = (areas: Props["areas"], of: (area: Props["areas"][number]) => number) =>
  areas.reduce((sum, area) => sum + of(area), 0);

const proposed = ({ proposals }: Props["areas"][number]) => proposals.reduce((sum, { count }) => sum + count, 0);

/** Who came to the meeting and is not on the roll; the others of `notOnRoll` came to vote. */
const strangersOf = ({ area }: Props["areas"][number], meetings: Props["meetings"]) =>
  meetings
    .filter((meeting) => meeting.area.id === area?.id)
    .flatMap(({ sittings }) => sittings)
    .reduce((sum, { notOnRoll }) => sum + notOnRoll, 0);

/** People by bag and by the way in which they took part. */
export function Participation({ areas, meetings }: Props) {
  const { t, number, coded, language } = useWords();
  if (areas.length === 0) return null;
  const some = (count: number) => count > 0 && number(count);
  const columns: Column<Props["areas"][number]>[] = [
    {
      label: t("turnout.area"),
      kind: "head",
      of: ({ area }) => (area ? <Said text={area.name} /> : t("proposal.everywhere")),
    },
    {
      label: t("participation.proposals"),
      of: ({ proposals }) =>
        proposals.length > 0 &&
        proposals.map(({ channel, count }) => (
          <span key={channel} className="line">
            {coded(`channel.${channel}`, channel)}: {number(count)}
          </span>
        )),
    },
    { label: t("participation.supports"), kind: "number", of: ({ supports }) => some(supports) },
    { label: t("participation.came"), kind: "number", of: ({ atMeetings }) => some(atMeetings) },
    { label: t("participation.notOnRoll"), kind: "number", of: (area) => some(strangersOf(area, meetings)) },
    { label: t("participation.voted"), kind: "number", of: ({ voted }) => number(voted) },
    {
      label: t("participation.notCounted"),
      kind: "number",
      of: (area) => some(area.notOnRoll - strangersOf(area, meetings)),
    },
  ];
  return (
    <section>
      <h2>{t("participation.title")}</h2>
      <p>
        {t("participation.finding", {
          proposals: number(total(areas, proposed)),
          came: number(total(areas, ({ atMeetings }) => atMeetings)),
          voted: number(total(areas, ({ voted }) => voted)),
        })}
      </p>
      <Records
        label={t("participation.title")}
        columns={columns}
        rows={areas.toSorted(byArea(language))}
        keyOf={({ area }) => area?.id ?? ""}
      />
      <p className="meta">{t("participation.lead")}</p>
    </section>
  );
}
