import { Attached } from "#shared/files/Attached";
import { Said, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { DeskProposal } from "./deskQuery";

/** Every cost it ever had: a figure that changed is seen to have changed. */
export function CostHistory({ costs, zone }: { costs: DeskProposal["costs"]; zone: string }) {
  const { t, exact, date } = useWords();
  if (costs.length === 0) return null;
  return (
    <>
      <h4>{t("desk.costs")}</h4>
      <ol className="events">
        {costs.map(({ amount, grade, costedAt, yearly, yearlyPaidBy, basis, quotes }) => (
          <li key={costedAt} className="event">
            <p>
              <strong>{exact(amount)}</strong> · {t(`costGrade.${grade}`)} · {date(costedAt, zone)}
            </p>
            {yearly && (
              <p>
                {t("proposal.yearly")}: {exact(yearly)}
                {yearlyPaidBy && (
                  <>
                    , <Said text={yearlyPaidBy} />
                  </>
                )}
              </p>
            )}
            {basis && (
              <p>
                <Written text={basis} />
              </p>
            )}
            <Attached files={quotes} />
          </li>
        ))}
      </ol>
    </>
  );
}
