import { useNow } from "#shared/graph/asOf";
import { daysLeft, lastMoment, plainDay, shortDate } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { type Column, Records } from "#shared/ui/Records";
import type { Milestone, Plan } from "./plansQuery";
import { daysLate, isDone, isOverdue, isVerifiedDone, timelineOf } from "./timeline";

const percent = (share = 0) => `${share * 100}%`;

type Props = { plan: Plan; milestones: readonly Milestone[]; zone: string; id: string };

/** Plan and what came of it on one scale with today: a sentence, the picture named by it, and the same as a table. */
export function Timeline({ plan, milestones, zone, id: resolution }: Props) {
  const { t, number } = useWords();
  const now = useNow();
  const { rows, today } = timelineOf(plan.adoptedAt, milestones, now);
  const id = `timeline-${resolution}`;
  return (
    <>
      <p id={id}>
        {t("plans.finding", {
          done: number(milestones.filter(isDone).length),
          verified: number(milestones.filter(isVerifiedDone).length),
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
              {planned !== undefined && (
                <i className={isOverdue(milestone) ? "planned late" : "planned"} style={{ width: percent(planned) }} />
              )}
              {actual !== undefined && (
                <i
                  className={lateBy(milestone, zone, now) > 0 ? "actual late" : "actual"}
                  style={{ width: percent(actual) }}
                />
              )}
              {first !== undefined && <i className="first" style={{ left: percent(first) }} />}
              <i className="today" style={{ left: percent(today) }} />
            </div>
          </div>
        ))}
        <p className="meta">
          {shortDate(plan.adoptedAt, zone)} · {t("plans.legend")}
        </p>
      </div>
      <details>
        <summary>{t("results.asTable")}</summary>
        <Table milestones={milestones} zone={zone} />
      </details>
    </>
  );
}

function Table({ milestones, zone }: { milestones: readonly Milestone[]; zone: string }) {
  const { t, number } = useWords();
  const now = useNow();
  const last = ({ reports }: Milestone) => reports.at(-1);
  const late = (days: number) => days > 0 && number(days);
  const day = (until?: string | null) => until && shortDate(lastMoment(until), zone);
  const columns: Column<Milestone>[] = [
    { label: t("plans.step"), kind: "head", of: ({ title }) => <Said text={title} /> },
    { label: t("plans.firstDay"), of: ({ baseline }) => day(baseline) },
    { label: t("due.day"), of: ({ dueAt }) => day(dueAt) },
    { label: t("report.percent"), kind: "number", of: (milestone) => number(last(milestone)?.percent ?? 0) },
    { label: t("report.doneOn"), of: (milestone) => plainDay(last(milestone)?.doneOn ?? "") },
    { label: t("plans.late"), kind: "number", of: (milestone) => late(lateBy(milestone, zone, now)) },
  ];
  return <Records label={t("plans.picture")} columns={columns} rows={milestones} keyOf={({ id }) => id} />;
}

/** Until it is done the days go on. */
const lateBy = (milestone: Milestone, zone: string, now: Date) =>
  isOverdue(milestone) && milestone.overdueSince
    ? -daysLeft(lastMoment(milestone.overdueSince), zone, now)
    : daysLate(milestone, zone);
