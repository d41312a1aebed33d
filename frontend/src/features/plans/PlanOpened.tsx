import { useEffect } from "react";
import { Link } from "react-router";
import { Afresh } from "#shared/form/Afresh";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { AddForm } from "./AddForm";
import type { At } from "./at";
import { MilestoneCard } from "./MilestoneCard";
import { type PlansRound, usePlan } from "./plansQuery";
import { Timeline } from "./Timeline";
import { inOrder } from "./timeline";

type Props = { at: At; resolution: PlansRound["plans"][number]["resolution"]; changes: number };

/** `changes` counts what was heard of the round: with each the plan is asked for again. */
export function PlanOpened({ at, resolution, changes }: Props) {
  const { t } = useWords();
  const { data, again } = usePlan(resolution.id);
  useEffect(() => {
    if (changes > 0) again();
  }, [changes, again]);
  const plan = data?.resolution?.plan;
  const isRescinded = data?.resolution?.status === "RESCINDED";
  const milestones = inOrder(plan?.milestones ?? [], isRescinded);
  const within = { at, resolution: resolution.id, again };
  return (
    <section className="reserve">
      <h2>
        <Link to={`/resolutions/${resolution.id}`}>
          {t("resolution.number", { number: resolution.number })}: <Said text={resolution.title} />
        </Link>
      </h2>
      {plan?.basisChanged && (
        <Notice kind="warn">{t(isRescinded ? "plans.basisRescinded" : "plans.basisChanged")}</Notice>
      )}
      {plan && (
        <>
          <Timeline plan={plan} milestones={milestones} zone={at.round.locality.timeZone} id={resolution.id} />
          <ol className="cards wide">
            {milestones.map((milestone) => (
              <MilestoneCard key={milestone.id} within={within} milestone={milestone} />
            ))}
          </ol>
        </>
      )}
      {plan && !isRescinded && at.reports && (
        <details>
          <summary>{t("plans.add")}</summary>
          <Afresh at={within}>{(within) => <AddForm within={within} />}</Afresh>
        </details>
      )}
    </section>
  );
}
