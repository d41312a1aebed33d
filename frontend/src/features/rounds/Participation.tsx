import { byArea } from "#shared/text/alphabet";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { RoundMore } from "./moreQuery";

type Props = { areas: RoundMore["participation"] };

const total = (areas: Props["areas"], of: (area: Props["areas"][number]) => number) =>
  areas.reduce((sum, area) => sum + of(area), 0);

const proposed = ({ proposals }: Props["areas"][number]) => proposals.reduce((sum, { count }) => sum + count, 0);

/** People by bag and by the way in which they took part. */
export function Participation({ areas }: Props) {
  const { t, number, coded, language } = useWords();
  if (areas.length === 0) return null;
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
      <Scrolling label={t("participation.title")}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t("turnout.area")}</th>
              <th scope="col">{t("participation.proposals")}</th>
              {(["supports", "came", "notOnRoll", "voted"] as const).map((column) => (
                <th key={column} scope="col" className="n">
                  {t(`participation.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.toSorted(byArea(language)).map(({ area, proposals, supports, atMeetings, notOnRoll, voted }) => (
              <tr key={area?.id ?? ""}>
                <th scope="row">{area ? <Said text={area.name} /> : t("proposal.everywhere")}</th>
                <td>
                  {proposals.map(({ channel, count }) => (
                    <span key={channel} className="line">
                      {coded(`channel.${channel}`, channel)}: {number(count)}
                    </span>
                  ))}
                </td>
                <td className="n">{number(supports)}</td>
                <td className="n">{number(atMeetings)}</td>
                <td className="n">{number(notOnRoll)}</td>
                <td className="n">{number(voted)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p className="meta">{t("participation.lead")}</p>
    </section>
  );
}
