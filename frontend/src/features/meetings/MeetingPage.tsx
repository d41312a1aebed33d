import { Link, useParams } from "react-router";
import { Attached } from "#shared/files/Attached";
import { Afresh } from "#shared/form/Afresh";
import { Confirmed } from "#shared/form/Confirmed";
import { Fold } from "#shared/form/Fold";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useRoundChanges } from "#shared/round/roundChanged";
import { Said, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { type At, organises } from "./at";
import { Came } from "./Came";
import { MinutesForm } from "./MinutesForm";
import { useConcludeMeeting } from "./meetingCommands";
import { useMeeting } from "./meetingQuery";
import { Order } from "./Order";
import { ReconveneForm } from "./ReconveneForm";
import { Sittings } from "./Sittings";

/** One page for all: whoever holds the meeting works on it, everybody else reads its record. */
export function MeetingPage() {
  const { meetingId = "" } = useParams();
  const asked = useMeeting(meetingId);
  return (
    <Answered
      asked={asked}
      find={({ meeting, me, reasons }) =>
        meeting && {
          meeting,
          reasons,
          holds: organises(me.appointment, meeting.area) && !meeting.concludedAt,
          again: asked.again,
        }
      }
    >
      {(at) => <Held at={at} />}
    </Answered>
  );
}

function Held({ at }: { at: At }) {
  const { t, date } = useWords();
  const { meeting, again, holds } = at;
  const { round, area, concludedAt, minutes, files } = meeting;
  useRoundChanges(round.id, again);
  return (
    <RoundFramed round={round} title={t("meeting.title")} eyebrow={<Said text={area.name} />}>
      {concludedAt && (
        <p className="lead">{t("meeting.concludedAt", { date: date(concludedAt, round.locality.timeZone) })}</p>
      )}
      <Came at={at} />
      <Order at={at} />
      <Sittings at={at} />
      {(minutes || holds) && (
        <section>
          <h2>{t("meeting.minutes")}</h2>
          {minutes && (
            <p>
              <Written text={minutes} />
            </p>
          )}
          <Attached files={files} />
          {holds && (
            <Afresh at={at} shows={minutes?.text}>
              {(at) => (
                <Fold name={t("meeting.minutesWrite")} open={!minutes}>
                  <MinutesForm at={at} />
                </Fold>
              )}
            </Afresh>
          )}
        </section>
      )}
      {holds && <Conclude at={at} />}
      <p>
        <Link to={`/rounds/${round.id}/meetings`}>{t("meetings.all")}</Link>
      </p>
    </RoundFramed>
  );
}

function Conclude({ at }: { at: At }) {
  const { t } = useWords();
  const command = useConcludeMeeting();
  return (
    <section>
      <h2>{t("meeting.end")}</h2>
      <Confirmed
        name={t("meeting.conclude")}
        question={t("meeting.concludeAsk")}
        command={command}
        input={{ meetingId: at.meeting.id }}
        done={at.again}
      />
      {!at.meeting.hasQuorum && (
        <Afresh at={at}>
          {(at) => (
            <details>
              <summary>{t("meeting.reconvene")}</summary>
              <ReconveneForm at={at} />
            </details>
          )}
        </Afresh>
      )}
    </section>
  );
}
