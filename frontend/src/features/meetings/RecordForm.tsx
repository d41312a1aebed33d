import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { FilesField, hashesOf } from "#shared/form/FilesField";
import { clock, dayIn, instantOf } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { type At, zoneOf } from "./at";
import { useRecordSitting } from "./meetingCommands";
import type { Meeting, Sitting } from "./meetingQuery";

type Props = { at: At; plan: Meeting["planned"][number]; number: number; held?: Sitting };

/** What is recorded while the meeting goes on is completed after it. */
export function RecordForm({ at, plan, number, held }: Props) {
  const { t } = useWords();
  const command = useRecordSitting();
  const zone = zoneOf(at);
  const id = (field: string) => `${field}-${number}`;
  const hourOf = (hour: "began" | "ended") => {
    const instant = held?.[`${hour}At`];
    return instant ? clock(instant, zone) : undefined;
  };
  const instant = (form: FormData, hour: string) => instantOf(typed(form, id("day")), typed(form, id(hour)), zone);
  return (
    <CommandForm
      name={t("meeting.recordDo")}
      command={command}
      faultsOf={(form) => ({
        ...emptyOf(form, id("where"), id("day"), id("began")),
        ...countFaults(form, id("present"), id("others")),
      })}
      inputOf={(form) => ({
        meetingId: at.meeting.id,
        sitting: number,
        place: { mn: typed(form, id("where")), en: plan.place.en },
        beganAt: instant(form, "began"),
        endedAt: typed(form, id("ended")) ? instant(form, "ended") : null,
        present: Number(typed(form, id("present"))),
        notOnRoll: Number(typed(form, id("others"))),
        attendanceList: hashesOf(typed(form, id("list")))[0] ?? held?.attendanceList,
      })}
      done={at.again}
      draft={`record:${at.meeting.id}:${number}`}
    >
      {(faultOf) => (
        <>
          <Field id={id("where")} label={t("khural.place")} fault={faultOf(id("where"))}>
            <input
              {...fieldProps(id("where"), false, faultOf(id("where")))}
              lang="mn"
              maxLength={200}
              defaultValue={(held?.place ?? plan.place).mn}
            />
          </Field>
          <Field id={id("day")} label={t("khural.day")} fault={faultOf(id("day"))}>
            <input
              {...fieldProps(id("day"), false, faultOf(id("day")))}
              type="date"
              className="short"
              defaultValue={dayIn(held?.beganAt ?? plan.at, zone)}
            />
          </Field>
          <div className="counts">
            {(["began", "ended"] as const).map((hour) => (
              <Field
                key={hour}
                id={id(hour)}
                label={t(`meeting.${hour}`)}
                hint={hour === "ended" ? t("meeting.endedHint") : undefined}
                fault={faultOf(id(hour))}
              >
                <input
                  {...fieldProps(id(hour), hour === "ended", faultOf(id(hour)))}
                  type="time"
                  className="short"
                  defaultValue={hourOf(hour)}
                />
              </Field>
            ))}
          </div>
          <CountField
            id={id("present")}
            label={t("meeting.present")}
            fault={faultOf(id("present"))}
            value={held && String(held.present)}
          />
          <CountField
            id={id("others")}
            label={t("meeting.notOnRoll")}
            fault={faultOf(id("others"))}
            value={held && String(held.notOnRoll)}
          />
          <FilesField id={id("list")} label={t("meeting.list")} most={1} />
        </>
      )}
    </CommandForm>
  );
}
