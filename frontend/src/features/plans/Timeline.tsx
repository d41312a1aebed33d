import { shortDate } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { Plan } from "./plansQuery";
import { inOrder, isDone, isOverdue, timelineOf } from "./timeline";

const percent = (share = 0) => `${share * 100}%`;

type Props = { plan: Plan; zone: string; id: string };

/** Plan and what came of it on one scale with today; the cards under it are its table. Narrow screens have those only. */
export function Timeline({ plan, zone, id: resolution }: Props) {
  const { t, number } = useWords();
  const milestones = inOrder(plan.milestones);
  const { rows, today } = timelineOf(plan.adoptedAt, milestones, new Date());
  const id = `timeline-${resolution}`;
  return (
    <>
      <p id={id}>
        {t("plans.finding", {
          done: number(milestones.filter(isDone).length),
          overdue: number(milestones.filter(isOverdue).length),
          all: number(milestones.length),
        })}
      </p>
      <div className="timeline" role="img" aria-labelledby={id}>
        {rows.map(({ milestone, planned, first, actual }) => (
          <div key={milestone.id} className="timeline-row">
            <span>
              <Said text={milestone.title} />
            </span>
            <div className="timeline-bars">
              {planned !== undefined && <i className="planned" style={{ width: percent(planned) }} />}
              {first !== undefined && <i className="first" style={{ left: percent(first) }} />}
              {actual !== undefined && (
                <i className={isOverdue(milestone) ? "actual late" : "actual"} style={{ width: percent(actual) }} />
              )}
              <i className="today" style={{ left: percent(today) }} />
            </div>
          </div>
        ))}
        <p className="meta">
          {shortDate(plan.adoptedAt, zone)} · {t("plans.legend")}
        </p>
      </div>
    </>
  );
}
