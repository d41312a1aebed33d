import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { DayField, reversedDays } from "#shared/form/DayField";
import { ReasonField } from "#shared/form/ReasonField";
import type { StageFacts } from "#shared/round/frame";
import { dayIn, instantOf } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import type { RunningProps } from "./at";
import { useRescheduleStage } from "./roundCommands";

type Props = RunningProps & { stage: StageFacts };

/** Other days for a stage, with the reason that stays beside them. A day is over at its midnight there. */
export function RescheduleForm({ round, stage: { stage, opensAt, closesAt }, reasons, again }: Props) {
  const { t } = useWords();
  const command = useRescheduleStage();
  const zone = round.locality.timeZone;
  const id = (field: string) => `${field}-${stage}`;
  const at = (form: FormData, field: string, hour: string) =>
    typed(form, id(field)) ? instantOf(typed(form, id(field)), hour, zone) : undefined;
  return (
    <CommandForm
      name={t("reschedule.do")}
      command={command}
      faultsOf={(form) => ({
        ...reversedDays(form, id("moved-opens"), id("moved-closes")),
        ...emptyOf(form, id("moved-reason")),
      })}
      inputOf={(form) => ({
        roundId: round.id,
        stage,
        opensAt: at(form, "moved-opens", "00:00"),
        closesAt: at(form, "moved-closes", "23:59"),
        reason: typed(form, id("moved-reason")),
      })}
      done={again}
      draft={`reschedule:${round.id}:${stage}`}
    >
      {(faultOf) => (
        <>
          <DayField id={id("moved-opens")} label={t("newRound.opens")} value={opensAt ? dayIn(opensAt, zone) : ""} />
          <DayField
            id={id("moved-closes")}
            label={t("newRound.closes")}
            fault={faultOf(id("moved-closes"))}
            value={closesAt ? dayIn(closesAt, zone) : ""}
          />
          <ReasonField
            id={id("moved-reason")}
            label={t("due.reason")}
            reasons={reasons}
            fault={faultOf(id("moved-reason"))}
          />
        </>
      )}
    </CommandForm>
  );
}
