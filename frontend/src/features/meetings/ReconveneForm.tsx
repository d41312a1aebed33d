import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { type At, zoneOf } from "./at";
import { useReconveneMeeting } from "./meetingCommands";
import { PlannedFields, plannedFaults, plannedOf } from "./PlannedFields";

export function ReconveneForm({ at }: { at: At }) {
  const { t } = useWords();
  const command = useReconveneMeeting();
  return (
    <CommandForm
      name={t("khural.conveneDo")}
      command={command}
      faultsOf={(form) => ({ ...emptyOf(form, "reconvene-reason"), ...plannedFaults(form) })}
      inputOf={(form) => ({
        meetingId: at.meeting.id,
        reason: typed(form, "reconvene-reason"),
        sittings: plannedOf(form, zoneOf(at)),
      })}
      done={at.again}
      draft={`reconvene:${at.meeting.id}`}
    >
      {(faultOf) => (
        <>
          <ReasonField
            id="reconvene-reason"
            label={t("desk.reason")}
            reasons={at.reasons.rescheduling}
            fault={faultOf("reconvene-reason")}
          />
          <PlannedFields faultOf={faultOf} />
        </>
      )}
    </CommandForm>
  );
}
