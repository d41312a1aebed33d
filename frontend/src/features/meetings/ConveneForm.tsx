import { useState } from "react";
import { useNavigate } from "react-router";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { useConveneMeeting } from "./meetingCommands";
import type { MeetingRound } from "./meetingQuery";
import { PlannedFields, plannedFaults, plannedOf } from "./PlannedFields";

type Props = { round: MeetingRound; areas: MeetingRound["locality"]["children"] };

/** For those of the areas whose meeting is not called yet. */
export function ConveneForm({ round, areas }: Props) {
  const { t, text } = useWords();
  const command = useConveneMeeting();
  const go = useNavigate();
  const [meetingId] = useState(() => crypto.randomUUID());
  const waiting = areas.filter(({ id }) => !round.meetings.some(({ area }) => area.id === id));
  if (waiting.length === 0) return <p className="empty">{t("meetings.called")}</p>;
  return (
    <CommandForm
      name={t("khural.conveneDo")}
      command={command}
      faultsOf={(form) => ({ ...emptyOf(form, "area"), ...plannedFaults(form) })}
      inputOf={(form) => ({
        meetingId,
        roundId: round.id,
        area: typed(form, "area"),
        sittings: plannedOf(form, round.locality.timeZone),
      })}
      done={() => go(`/meetings/${meetingId}`)}
      draft={`meeting:${round.id}`}
    >
      {(faultOf) => (
        <>
          <Field id="area" label={t("propose.area")} fault={faultOf("area")}>
            <select {...fieldProps("area", false, faultOf("area"))} defaultValue="">
              <option value="">{t("propose.choose")}</option>
              {waiting.map((area) => (
                <option key={area.id} value={area.id}>
                  {text(area.name)}
                </option>
              ))}
            </select>
          </Field>
          <PlannedFields faultOf={faultOf} />
        </>
      )}
    </CommandForm>
  );
}
