import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { ReasonField } from "#shared/form/ReasonField";
import { stageOf } from "#shared/round/frame";
import { useWords } from "#shared/text/words";
import type { RunningProps } from "./at";
import { runsRounds } from "./at";
import { useCancelRound } from "./roundCommands";

/** A round may be cancelled until its vote has begun: nobody's ballot is ever thrown away. */
export function CancelForm({ round, office, reasons, again }: RunningProps) {
  const { t } = useWords();
  const command = useCancelRound();
  const voting = stageOf(round, "VOTING");
  const isOver = round.stages.every(({ status }) => status === "CLOSED");
  if (round.cancelled || isOver || !runsRounds(office) || (voting && voting.status !== "PLANNED")) return null;
  return (
    <details>
      <summary>{t("cancel.title")}</summary>
      <CommandForm
        name={t("cancel.do")}
        question={t("cancel.ask")}
        command={command}
        faultsOf={(form) => emptyOf(form, "cancel-reason")}
        inputOf={(form) => ({ roundId: round.id, reason: typed(form, "cancel-reason") })}
        done={again}
      >
        {(faultOf) => (
          <>
            {voting && <p>{t("cancel.ballots")}</p>}
            <ReasonField
              id="cancel-reason"
              label={t("desk.reason")}
              reasons={reasons}
              fault={faultOf("cancel-reason")}
            />
          </>
        )}
      </CommandForm>
    </details>
  );
}
