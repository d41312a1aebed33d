import { useState } from "react";
import { CommandForm, typed } from "#shared/form/CommandForm";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import { QuorumLine } from "./QuorumLine";
import { useStateAttendance } from "./sittingCommands";

/** The roll at the opening. Whether there is a quorum is said while the names are ticked. */
export function AttendanceForm({ at }: { at: At }) {
  const { t, number } = useWords();
  const { sitting, nameOf, again } = at;
  const command = useStateAttendance();
  const [present, setPresent] = useState<ReadonlySet<string>>(new Set());
  const all = sitting.members.map(({ id }) => id);

  const few =
    present.size < sitting.quorumNeeded
      ? { present: number(present.size), needed: number(sitting.quorumNeeded) }
      : undefined;

  const tick = (member: string, here: boolean) =>
    setPresent((before) => new Set(here ? [...before, member] : [...before].filter((other) => other !== member)));

  const inputOf = (form: FormData) => ({
    sittingId: sitting.id,
    present: all.filter((member) => present.has(member)),
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
