import { Link, useParams } from "react-router";
import { Confirmed } from "#shared/form/Confirmed";
import { KindNotice } from "#shared/round/RoundFramed";
import { useRoundChanges } from "#shared/round/roundChanged";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Page } from "#shared/ui/Page";
import { Agenda } from "./Agenda";
import { AttendanceForm } from "./AttendanceForm";
import { AttendanceTable } from "./AttendanceTable";
import { type At, isKeeper, zoneOf } from "./at";
import { Opening } from "./Opening";
import { QuorumLine } from "./QuorumLine";
import { useEndSitting } from "./sittingCommands";
import { type Asked, type Sitting, useSitting } from "./sittingQuery";

/** One page for all: whoever keeps the sitting works on it, everybody else reads it as the public record. */
export function SittingPage() {
  const { sittingId = "" } = useParams();
  const asked = useSitting(sittingId);
  return (
    <Answered asked={asked} find={(data) => data.sitting && { data, sitting: data.sitting }}>
      {({ data, sitting }) => <Held data={data} sitting={sitting} again={asked.again} />}
    </Answered>
  );
}

type HeldProps = { data: Asked; sitting: Sitting; again: () => void };

function Held({ data: { me, reasons }, sitting, again }: HeldProps) {
  const { t, text, deadline } = useWords();
  const round = sitting.agenda.find((item) => item.round)?.round;
  useRoundChanges(round?.id, again);
  const names = new Map(sitting.members.map(({ id, appointment }) => [id, appointment?.holder.text]));
  const at: At = {
    sitting,
    reasons,
    keeps: isKeeper(me.appointment?.office) && sitting.status !== "ENDED",
    adopts: isKeeper(me.appointment?.office),
    me: me.appointment?.id,
    offices: me.offices,
    nameOf: ({ id }) => names.get(id) ?? t("text.erased"),
    again,
  };
  const { body, place, status, kind, opensAt } = sitting;
  return (
    <Page
      title={t(`sittingKind.${kind}`)}
      eyebrow={
        <span>
          <Said text={body.name} />, <Said text={body.locality.name} />
        </span>
      }
      where={{ place: text(body.locality.name), round: round?.id }}
      className="sitting"
    >
      <p className="lead">
        {deadline(opensAt, zoneOf(at))}, <Said text={place} />.{" "}
        <span className="status">{t(`sittingStatus.${status}`)}</span>
      </p>
      {status === "CONVENED" ? <Before at={at} /> : <QuorumLine sitting={sitting} present={sitting.present} />}
      {status !== "CONVENED" && (
        <details>
          <summary>{t("attendance.who")}</summary>
          <AttendanceTable at={at} />
        </details>
      )}
      <Opening at={at} />
      <Agenda at={at} />
      {at.keeps && status !== "CONVENED" && <Ending at={at} />}
      {round && (
        <p>
          <Link to={`/rounds/${round.id}/khural`}>{t("khural.all")}</Link>
        </p>
      )}
      {round && <KindNotice kind={round.kind} />}
    </Page>
  );
}

function Before({ at }: { at: At }) {
  const { t } = useWords();
  return at.keeps ? <AttendanceForm at={at} /> : <p className="empty">{t("sitting.notYet")}</p>;
}

function Ending({ at: { sitting, again } }: { at: At }) {
  const { t } = useWords();
  const command = useEndSitting();
  return (
    <Confirmed
      name={t("sitting.end")}
      question={t("sitting.endAsk")}
      command={command}
      input={{ sittingId: sitting.id }}
      done={again}
    />
  );
}
