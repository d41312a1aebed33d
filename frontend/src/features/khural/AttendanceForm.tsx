import { useState } from "react";
import { CommandForm, typed } from "#shared/form/CommandForm";
import { dayIn, instantOf } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { type At, zoneOf } from "./at";
import { QuorumLine } from "./QuorumLine";
import { useStateAttendance } from "./sittingCommands";

/** From then on it is asked at what hour the sitting began. */
const LATE = 1_800_000;

/** The roll at the opening. Whether there is a quorum is said while the names are ticked. */
export function AttendanceForm({ at }: { at: At }) {
  const { t, number } = useWords();
  const { sitting, nameOf, again } = at;
  const command = useStateAttendance();
  const [present, setPresent] = useState<ReadonlySet<string>>(new Set());
  const all = sitting.members.map(({ id }) => id);
  const zone = zoneOf(at);

  const few =
    present.size < sitting.quorumNeeded
      ? { present: number(present.size), needed: number(sitting.quorumNeeded) }
      : undefined;

  const tick = (member: string, here: boolean) =>
    setPresent((before) => new Set(here ? [...before, member] : [...before].filter((other) => other !== member)));

  const inputOf = (form: FormData) => ({
    sittingId: sitting.id,
    present: all.filter((member) => present.has(member)),
    at: typed(form, "opened-at") ? instantOf(dayIn(sitting.opensAt, zone), typed(form, "opened-at"), zone) : undefined,
    absent: all
      .filter((member) => !present.has(member) && typed(form, `absent-${member}`))
      .map((member) => ({ member, reason: typed(form, `absent-${member}`) })),
  });

  return (
    <section>
      <h2>{t("attendance.title")}</h2>
      <QuorumLine sitting={sitting} present={present.size} />
      <p className="actions">
        <button type="button" className="button" onClick={() => setPresent(new Set(all))}>
          {t("attendance.all")}
        </button>
      </p>
      <CommandForm
        name={t("attendance.stateDo")}
        question={few && t("attendance.fewAsk", few)}
        command={command}
        inputOf={inputOf}
        done={again}
        draft={`attendance:${sitting.id}`}
      >
        {() => (
          <>
            {Date.now() - Date.parse(sitting.opensAt) > LATE && (
              <Field id="opened-at" label={t("attendance.openedAt")} hint={t("attendance.openedAtHint")}>
                <input {...fieldProps("opened-at", true)} type="time" className="short" />
              </Field>
            )}
            <ul className="ticks">
              {sitting.members.map((member) => (
                <li key={member.id}>
                  <label>
                    <input
                      type="checkbox"
                      name="present"
                      value={member.id}
                      checked={present.has(member.id)}
                      onChange={({ target }) => tick(member.id, target.checked)}
                    />{" "}
                    {nameOf(member)}
                  </label>
                  {!present.has(member.id) && (
                    <AbsenceField
                      at={at}
                      id={`absent-${member.id}`}
                      label={`${nameOf(member)}: ${t("attendance.why")}`}
                    />
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </CommandForm>
    </section>
  );
}

function AbsenceField({ at, id, label }: { at: At; id: string; label: string }) {
  const { t, coded } = useWords();
  return (
    <select name={id} aria-label={label} defaultValue="">
      <option value="">{t("attendance.noReason")}</option>
      {at.reasons.absence.map((reason) => (
        <option key={reason} value={reason}>
          {coded(`reason.${reason}`, reason)}
        </option>
      ))}
    </select>
  );
}
