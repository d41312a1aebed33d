import { Attached } from "#shared/files/Attached";
import { Afresh } from "#shared/form/Afresh";
import { Fold } from "#shared/form/Fold";
import { EventLink } from "#shared/record/EventLink";
import { clock } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { type At, zoneOf } from "./at";
import { Counts } from "./Counts";
import { HandsForm } from "./HandsForm";
import type { Sitting } from "./meetingQuery";
import { RecordForm } from "./RecordForm";

/** Each planned sitting: first it is called, then its attendance is recorded, then hands are counted. */
export function Sittings({ at }: { at: At }) {
  const { t, number, deadline } = useWords();
  const { planned, sittings } = at.meeting;
  const numbered = planned.map((plan, index) => ({ plan, place: index + 1 }));
  return numbered.map(({ plan, place }) => {
    const held = sittings.find((sitting) => sitting.number === place);
    return (
      <section key={place}>
        <h2>{t("meeting.sitting", { number: number(place) })}</h2>
        <p>
          {deadline(plan.at, zoneOf(at))}, <Said text={held?.place ?? plan.place} />
          {!held && at.meeting.concludedAt && <>. {t("meeting.notHeld")}</>}
        </p>
        {held && <Record at={at} sitting={held} />}
        {at.holds && (
          <Afresh at={at} shows={held && recordedOf(held)}>
            {(at) => (
              <Fold name={t(held ? "meeting.correct" : "meeting.record")} open={!held}>
                <RecordForm at={at} plan={plan} number={place} held={held} />
              </Fold>
            )}
          </Afresh>
        )}
        {at.holds && held && (
          <Afresh at={at} shows={held.hands.length}>
            {(fresh) => (
              <Fold
                name={t(held.hands.length === 0 ? "meeting.count" : "meeting.recount")}
                open={held.hands.length === 0}
              >
                <HandsForm at={fresh} look={at.again} sitting={held} />
              </Fold>
            )}
          </Afresh>
        )}
      </section>
    );
  });
}

const recordedOf = ({ place, beganAt, endedAt, present, notOnRoll }: Sitting) =>
  [place.mn, beganAt, endedAt, present, notOnRoll].join();

function Record({ at, sitting }: { at: At; sitting: Sitting }) {
  const { t, number } = useWords();
  const { present, notOnRoll, beganAt, endedAt, countedByOne, countEvent, hands, attendanceList } = sitting;
  return (
    <>
      <Facts
        facts={[
          [t("meeting.present"), number(present)],
          [t("meeting.notOnRoll"), notOnRoll > 0 && number(notOnRoll)],
          [
            t("meeting.hours"),
            `${clock(beganAt, zoneOf(at))}–${endedAt ? clock(endedAt, zoneOf(at)) : ` ${t("meeting.goesOn")}`}`,
          ],
          [
            t("meeting.tellers"),
            hands.length > 0 && (
              <>
                {t(countedByOne ? "meeting.oneTeller" : "meeting.twoTellers")}{" "}
                {countedByOne && <EventLink event={countEvent} />}
              </>
            ),
          ],
        ]}
      />
      <Counts sitting={sitting} zone={zoneOf(at)} />
      {attendanceList && <Attached files={[attendanceList]} />}
    </>
  );
}
