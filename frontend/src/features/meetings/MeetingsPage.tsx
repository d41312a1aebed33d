import { Link, useParams } from "react-router";
import { stageOf } from "#shared/round/frame";
import { RoundFramed } from "#shared/round/RoundFramed";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { organises } from "./at";
import { ConveneForm } from "./ConveneForm";
import { type MeetingRound, useMeetings } from "./meetingQuery";
import { Quorum } from "./Quorum";

/** The general meetings of a round, bag by bag. */
export function MeetingsPage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  const asked = useMeetings(roundId);
  return (
    <Answered
      asked={asked}
      find={({ round, me }) =>
        round && { round, areas: round.locality.children.filter((area) => organises(me.appointment, area)) }
      }
    >
      {({ round, areas }) => (
        <RoundFramed round={round} title={t("meetings.title")}>
          <p className="lead">{t("meetings.lead")}</p>
          {round.meetings.length === 0 && <p className="empty">{t("meetings.none")}</p>}
          <ul className="cards wide">
            {round.meetings.map((meeting) => (
              <Card key={meeting.id} meeting={meeting} zone={round.locality.timeZone} />
            ))}
          </ul>
          {areas.length > 0 && takesMeetings(round) && (
            <section>
              <h2>{t("meetings.convene")}</h2>
              <ConveneForm round={round} areas={areas} />
            </section>
          )}
        </RoundFramed>
      )}
    </Answered>
  );
}

/** A meeting ranks what is then looked at: after the review none is called. */
const takesMeetings = (round: MeetingRound) => !round.cancelled && stageOf(round, "REVIEW")?.status !== "CLOSED";

function Card({ meeting, zone }: { meeting: MeetingRound["meetings"][number]; zone: string }) {
  const { t, deadline } = useWords();
  const { id, area, planned, concludedAt } = meeting;
  return (
    <li className="card">
      <h2>
        <Link to={`/meetings/${id}`}>
          <Said text={area.name} />
        </Link>
      </h2>
      <p className="card-meta">
        {planned.map(({ at, place }) => (
          <span key={`${at} ${place.mn}`} className="line">
            {deadline(at, zone)}, <Said text={place} />
          </span>
        ))}
      </p>
      <Quorum of={meeting} />
      {concludedAt && <p className="status">{t("meeting.concluded")}</p>}
    </li>
  );
}
