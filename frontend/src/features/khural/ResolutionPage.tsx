import { Link, useParams } from "react-router";
import { Attached } from "#shared/files/Attached";
import { Confirmed } from "#shared/form/Confirmed";
import { EventLink } from "#shared/record/EventLink";
import { Differences } from "#shared/round/Differences";
import { KindNotice } from "#shared/round/RoundFramed";
import { useRoundChanges } from "#shared/round/roundChanged";
import { plainDay } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { type TextKey, useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Facts } from "#shared/ui/Facts";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { Paper } from "./Paper";
import { useSignResolution } from "./resolutionCommands";
import { type Resolution, useResolution } from "./resolutionQuery";
import { VoteSplit } from "./VoteSplit";

/** First what was decided and how it differs from the voters' result, then the paper itself. */
export function ResolutionPage() {
  const { resolutionId = "" } = useParams();
  const asked = useResolution(resolutionId);
  return (
    <Answered
      asked={asked}
      find={({ resolution, me }) => resolution && { resolution, signs: me.appointment?.office === "CHAIR" }}
    >
      {({ resolution, signs }) => <Decided resolution={resolution} signs={signs} again={asked.again} />}
    </Answered>
  );
}

type DecidedProps = { resolution: Resolution; signs: boolean; again: () => void };

function Decided({ resolution, signs, again }: DecidedProps) {
  const { t, text } = useWords();
  const { number, title, status, adoptedOn, body, annex, round, sitting, signedAt } = resolution;
  useRoundChanges(round?.id, again);
  const vote = sitting?.motions.find(({ id }) => id === resolution.motionId)?.result;
  return (
    <Page
      title={t("resolution.number", { number })}
      eyebrow={
        <span>
          <Said text={body.name} />, <Said text={body.locality.name} />
        </span>
      }
      where={{ place: text(body.locality.name), round: round?.id }}
      className="resolution"
    >
      <p className="lead">
        <Said text={title} />
      </p>
      <p>
        {plainDay(adoptedOn)} · <span className="status">{t(`resolutionStatus.${status}`)}</span>
      </p>
      <Others resolution={resolution} />
      {status === "IN_FORCE" && resolution.amends?.status === "RESCINDED" && (
        <Notice kind="warn">{t("resolution.baseRescinded")}</Notice>
      )}
      {resolution.ofSession && <Notice kind="warn">{t("resolution.of_session")}</Notice>}
      {resolution.paper && <FromPaper paper={resolution.paper} event={resolution.paperEvent} />}
      {vote && (
        <section>
          <h2>{t("resolution.vote")}</h2>
          <VoteSplit
            tally={vote.tally}
            arithmetic={vote.arithmetic}
            carried={vote.carried}
            spoiled={vote.papersSpoiled ?? 0}
          />
          <p>
            <Link to={`/sittings/${sitting?.id}`}>{t("resolution.sitting")}</Link>
          </p>
        </section>
      )}
      {annex && <Differences annex={annex} steps={annex.round.allocation?.steps} />}
      {signs && !signedAt && !resolution.paper && <Signing resolution={resolution} again={again} />}
      <Paper resolution={resolution} />
      <p className="actions">
        <button type="button" className="button" onClick={() => window.print()}>
          {t("print")}
        </button>
        {round && (
          <Link className="button" to={`/rounds/${round.id}/khural`}>
            {t("khural.all")}
          </Link>
        )}
        <Link to="?from=">{t("then.link")}</Link>
        <Link to={`/audit/events?stream=${resolution.id}`}>{t("eventPage.streamAll")}</Link>
      </p>
      {round && <KindNotice kind={round.kind} />}
    </Page>
  );
}

function Others({ resolution }: { resolution: Resolution }) {
  const { t } = useWords();
  const others: [TextKey, Resolution["amendedBy"]][] = [
    ["resolution.amends", resolution.amends],
    ["resolution.rescinds", resolution.rescinds],
    ["resolution.supersededBy", resolution.supersededBy],
    ["resolution.amendedBy", resolution.amendedBy],
    ["resolution.rescindedBy", resolution.rescindedBy],
  ];
  return others.map(
    ([key, other]) =>
      other && (
        <p key={key}>
          {t(key)}:{" "}
          <Link to={`/resolutions/${other.id}`}>
            {t("resolution.ofYear", { number: other.number, year: other.year })}
          </Link>
          {other.status === "RESCINDED" && ` (${t("resolutionStatus.RESCINDED")})`}
        </p>
      ),
  );
}

/** What is known of a decision of which there is only the paper, and what it breaks. */
function FromPaper({ paper: { members, present, for: yes, irregular, document }, event }: FromPaperProps) {
  const { t, number, coded } = useWords();
  return (
    <>
      {irregular.length > 0 && (
        <Notice kind="bad">
          {irregular.map((code) => coded(`resolution.${code}`, code)).join(" ")} <EventLink event={event} />
        </Notice>
      )}
      <Facts
        facts={[
          [t("resolution.members"), number(members)],
          [t("resolution.present"), number(present)],
          [t("resolution.for"), number(yes)],
          [t("resolution.archive"), <Said key="archive" text={document.archive} />],
          [t("paper.photo"), document.photo && <Attached key="photo" files={[document.photo]} />],
        ]}
      />
    </>
  );
}

type FromPaperProps = { paper: NonNullable<Resolution["paper"]>; event: Resolution["paperEvent"] };

function Signing({ resolution, again }: Omit<DecidedProps, "signs">) {
  const { t } = useWords();
  const command = useSignResolution();
  return (
    <Confirmed
      name={t("resolution.sign")}
      question={t("resolution.signAsk", { number: resolution.number })}
      command={command}
      input={{ resolutionId: resolution.id }}
      done={again}
    />
  );
}
