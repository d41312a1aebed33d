import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { DayField } from "#shared/form/DayField";
import { ReasonField } from "#shared/form/ReasonField";
import { dayIn, instantOf, lastMoment } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import type { Within } from "./at";
import { usePlanMilestone } from "./planCommands";
import type { Milestone } from "./plansQuery";

type Props = { within: Within; milestone: Milestone };

/** A day that is due until it is over; another one than the first needs a reason. */
export function DueForm({ within, milestone }: Props) {
  const { t } = useWords();
  const command = usePlanMilestone();
  const zone = within.at.round.locality.timeZone;
  const [day, reason] = [`due-day-${milestone.id}`, `due-reason-${milestone.id}`];
  return (
    <CommandForm
      name={t("due.do")}
      command={command}
      faultsOf={(form) => emptyOf(form, day, ...(milestone.dueAt ? [reason] : []))}
      inputOf={(form) => ({
        resolutionId: within.resolution,
        milestoneId: milestone.id,
        dueAt: instantOf(typed(form, day), "23:59", zone),
        reason: typed(form, reason) || undefined,
      })}
      done={within.again}
      draft={`due:${milestone.id}`}
    >
      {(faultOf) => (
        <>
          <DayField
            id={day}
            label={t("due.day")}
            fault={faultOf(day)}
            value={milestone.dueAt ? dayIn(lastMoment(milestone.dueAt), zone) : undefined}
          />
          {milestone.dueAt && (
            <ReasonField id={reason} label={t("due.reason")} reasons={within.at.reasons} fault={faultOf(reason)} />
          )}
        </>
      )}
    </CommandForm>
  );
}
