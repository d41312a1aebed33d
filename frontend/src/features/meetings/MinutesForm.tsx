import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { FilesField, hashesOf } from "#shared/form/FilesField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { At } from "./at";
import { useKeepMinutes } from "./meetingCommands";

export function MinutesForm({ at }: { at: At }) {
  const { t } = useWords();
  const command = useKeepMinutes();
  return (
    <CommandForm
      name={t("meeting.minutesDo")}
      command={command}
      faultsOf={(form) => emptyOf(form, "minutes")}
      inputOf={(form) => ({
        meetingId: at.meeting.id,
        minutes: typed(form, "minutes"),
        files: hashesOf(typed(form, "minutes-files")),
      })}
      done={at.again}
      draft={`minutes:${at.meeting.id}`}
    >
      {(faultOf) => (
        <>
          <Field id="minutes" label={t("meeting.minutes")} hint={t("interest.natureHint")} fault={faultOf("minutes")}>
            <textarea
              {...fieldProps("minutes", true, faultOf("minutes"))}
              rows={8}
              maxLength={20_000}
              defaultValue={at.meeting.minutes?.text ?? ""}
            />
          </Field>
          <FilesField id="minutes-files" label={t("meeting.minutesFiles")} />
        </>
      )}
    </CommandForm>
  );
}
