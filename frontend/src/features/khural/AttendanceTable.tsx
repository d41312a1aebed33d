import { useRef, useState } from "react";
import { giveFocusBack } from "#shared/form/keptFocus";
import { useAnswered } from "#shared/graph/recorded";
import { clock, dayIn, instantOf } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Field } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { Scrolling } from "#shared/ui/Scrolling";
import { type At, zoneOf } from "./at";
import { useRecordArrival, useRecordDeparture } from "./sittingCommands";
import type { Sitting } from "./sittingQuery";

type Row = Sitting["attendance"][number];

/** Who was there, and from when to when; for who keeps the sitting, one press for each that comes or goes. */
export function AttendanceTable({ at }: { at: At }) {
  const { t, text } = useWords();
  const [hour, setHour] = useState("");
  const { quorumCitation } = at.sitting.rules;
  return (
    <>
      {quorumCitation && <p className="meta">{t("quorum.citation", { citation: text(quorumCitation) })}</p>}
      {at.keeps && (
        <Field id="hour" label={t("attendance.hour")} hint={t("attendance.hourHint")}>
          <input
            id="hour"
            type="time"
            className="short"
            aria-describedby="hour-hint"
            value={hour}
            onChange={({ target }) => setHour(target.value)}
          />
        </Field>
      )}
      <Scrolling label={t("attendance.title")}>
        <table className="data attendance">
          <thead>
            <tr>
              <th scope="col">{t("attendance.member")}</th>
              <th scope="col">{t("attendance.there")}</th>
              {at.keeps && <th scope="col">{t("attendance.enter")}</th>}
            </tr>
          </thead>
          <tbody>
            {at.sitting.attendance.map((row) => (
              <Member key={row.member.id} row={row} at={at} hour={hour} done={() => setHour("")} />
            ))}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
}

function Times({ row: { intervals, absence }, at }: { row: Row; at: At }) {
  const { t, coded } = useWords();
  if (intervals.length === 0)
    return absence
      ? t("attendance.absentFor", { reason: coded(`reason.${absence}`, absence) })
      : t("attendance.absent");
  return intervals.map(({ from, until }) => {
    // Who was there to the end left with it.
    const end = until ?? at.sitting.endedAt;
    return (
      <span key={from} className="line">
        {clock(from, zoneOf(at))}–{end ? clock(end, zoneOf(at)) : t("attendance.now")}
      </span>
    );
  });
}

type MemberProps = { row: Row; at: At; hour: string; done: () => void };

function Member({ row, at, hour, done }: MemberProps) {
  const { t } = useWords();
  const { member, isPresent } = row;
  const arrival = useRecordArrival();
  const departure = useRecordDeparture();
  const [answered, setAnswered] = useAnswered(false);
  const command = isPresent ? departure : arrival;
  const name = t(isPresent ? "attendance.left" : "attendance.came");
  const today = dayIn(at.sitting.opensAt, zoneOf(at));

  const button = useRef<HTMLButtonElement>(null);

  async function enter() {
    const when = hour ? instantOf(today, hour, zoneOf(at)) : undefined;
    const accepted = await command.submit({ sittingId: at.sitting.id, member: member.id, at: when });
    setAnswered(!accepted);
    giveFocusBack(() => button.current);
    if (!accepted) return;
    done();
    at.again();
  }

  return (
    <>
      <tr>
        <th scope="row">{at.nameOf(member)}</th>
        <td>
          <Times row={row} at={at} />
        </td>
        {at.keeps && (
          <td>
            <button
              type="button"
              className="button"
              ref={button}
              disabled={command.sending}
              aria-label={`${name}: ${at.nameOf(member)}`}
              onClick={enter}
            >
              {name}
            </button>
          </td>
        )}
      </tr>
      {answered && command.problem && (
        <tr>
          <td colSpan={3}>
            <Notice kind="bad" live>
              {command.problem}
            </Notice>
          </td>
        </tr>
      )}
    </>
  );
}
