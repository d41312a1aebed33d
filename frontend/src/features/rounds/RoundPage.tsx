import { Link, useParams } from "react-router";
import { Checklist } from "#shared/round/Checklist";
import { Deadline } from "#shared/round/Deadline";
import { currentStage, isOpen, isOver } from "#shared/round/frame";
import { JustReceived } from "#shared/round/JustReceived";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useRoundChanges } from "#shared/round/roundChanged";
import { Stages } from "#shared/round/Stages";
import { WaitingBallots } from "#shared/round/WaitingBallots";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { MoneyFacts } from "./MoneyFacts";
import { More } from "./More";
import { type RoundFacts, useRound } from "./roundQuery";
import { SealedFacts } from "./SealedFacts";
import { StageLinks } from "./StageLinks";
import { Turnout } from "./Turnout";

export function RoundPage() {
  const { roundId = "" } = useParams();
  const asked = useRound(roundId);
  useRoundChanges(roundId, asked.again);
  return (
    <Answered asked={asked} find={({ round, me }) => round && { round, official: Boolean(me.appointment) }}>
      {(found) => <Overview {...found} />}
    </Answered>
  );
}

type OverviewProps = { round: RoundFacts; official: boolean };

function Overview({ round, official }: OverviewProps) {
  const { t, text, money } = useWords();
  const stage = currentStage(round.stages);
  const { name, parent } = round.locality;
  return (
    <RoundFramed
      round={round}
      title={text(round.name)}
      eyebrow={parent ? `${text(name)}, ${text(parent.name)}` : text(name)}
    >
      <p className="lead">
        {round.ceiling ? t("round.total", { sum: money(round.ceiling.amount) }) : t("round.noCeiling")}
      </p>
      {stage && (
        <p className="meta">
          {isOver(round)
            ? t("round.over")
            : t(stage.status === "OPEN" ? "round.now" : "round.between", { stage: t(`stage.${stage.stage}`) })}{" "}
          {stage.status === "OPEN" && stage.closesAt && <Deadline at={stage.closesAt} zone={round.locality.timeZone} />}
        </p>
      )}
      <JustReceived round={round.id} />
      <WaitingBallots rounds={isOpen(round, "VOTING") ? [round.id] : []} />
      <Actions round={round} official={official} />
      <div className="columns">
        <section>
          <h2>{t("round.stages")}</h2>
          <Stages round={round}>{({ stage }) => <StageLinks round={round} stage={stage} official={official} />}</Stages>
        </section>
        <div>
          <MoneyFacts round={round} />
          <Checklist round={round} />
          <Turnout round={round} />
        </div>
      </div>
      <SealedFacts round={round} />
      <More id={round.id} zone={round.locality.timeZone} />
    </RoundFramed>
  );
}

function Actions({ round, official }: OverviewProps) {
  const { t } = useWords();
  const voting = isOpen(round, "VOTING");
  const to = (path: string) => `/rounds/${round.id}/${path}`;
  return (
    <p className="actions">
      {voting && (
        <Link className="button primary" to={to("vote")}>
          {t("nav.vote")}
        </Link>
      )}
      {isOpen(round, "COLLECTING") && (
        <Link className="button primary" to={to("propose")}>
          {t("nav.propose")}
        </Link>
      )}
      {round.balloting?.countedAt && (
        <Link className="button primary" to={to("results")}>
          {t("nav.results")}
        </Link>
      )}
      <Link className="button" to={to("proposals")}>
        {t("nav.proposals")}
      </Link>
      <Link className="button" to={to("history")}>
        {t("nav.history")}
      </Link>
      {round.balloting && (
        <Link className="button" to={to("receipts")}>
          {t("nav.receipts")}
        </Link>
      )}
      {official && (
        <Link className="button" to={to("desk")}>
          {t("desk.title")}
        </Link>
      )}
    </p>
  );
}
