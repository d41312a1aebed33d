import { Link, useParams } from "react-router";
import { ConditionFacts } from "#shared/round/ConditionFacts";
import { isOpen } from "#shared/round/frame";
import { isFunded } from "#shared/round/funded";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useRoundChanges } from "#shared/round/roundChanged";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { AreaTable } from "./AreaTable";
import { Decision } from "./Decision";
import { Downloads } from "./Downloads";
import { Outcome } from "./Outcome";
import { PaperTable } from "./PaperTable";
import { type ResultsRound, useResults } from "./resultsQuery";
import { VoteBars } from "./VoteBars";
import { Workings } from "./Workings";

export function ResultsPage() {
  const { roundId = "" } = useParams();
  const { t, text } = useWords();
  const asked = useResults(roundId);
  useRoundChanges(roundId, asked.again);
  return (
    <Answered asked={asked} find={(data) => data.round}>
      {(round) => (
        <RoundFramed round={round} title={t("results.title")}>
          <p className="printed">
            {text(round.locality.name)} · {location.href}
          </p>
          <Decision round={round} />
          <Told round={round} />
        </RoundFramed>
      )}
    </Answered>
  );
}

function Told({ round }: { round: ResultsRound }) {
  const { t, number, date, coded } = useWords();
  const { balloting, allocation, rules } = round;
  const zone = round.locality.timeZone;
  if (!balloting?.tally) return <NoTally round={round} />;
  return (
    <>
      <section>
        <h2>{t("decision.vote")}</h2>
        <p className="lead">{t("results.lead", { voted: number(balloting.voted), roll: number(balloting.onRoll) })}</p>
        <p className="meta facts-line">
          {balloting.countedAt && <span>{t("results.countedAt", { date: date(balloting.countedAt, zone) })}</span>}
          <span>
            {balloting.certifiedAt
              ? t("results.certifiedAt", { date: date(balloting.certifiedAt, zone) })
              : t("results.notCertified")}
          </span>
          {rules && <span>{t("results.rule", { rule: coded(`rule.${rules.ruleKey}`, rules.ruleKey) })}</span>}
          <span>{t(balloting.openingsPublished ? "results.openings" : "results.noOpenings")}</span>
        </p>
      </section>
      {allocation ? <Outcome allocation={allocation} /> : <Notice>{t("results.notAllocated")}</Notice>}
      {allocation && rules?.conditions && (
        <section>
          <h2>{t("results.conditions")}</h2>
          <p>{t("results.conditionsHow")}</p>
          <ConditionFacts conditions={rules.conditions} />
        </section>
      )}
      {allocation && <Workings roundId={round.id} />}
      <VoteBars tally={balloting.tally} chosen={chosenOf(allocation)} />
      <AreaTable balloting={balloting} />
      <PaperTable balloting={balloting} />
      <Downloads round={round} />
    </>
  );
}

const chosenOf = (allocation: ResultsRound["allocation"]) =>
  new Set(allocation?.steps.filter(isFunded).map((step) => step.proposal.id));

function NoTally({ round }: { round: ResultsRound }) {
  const { t } = useWords();
  return (
    <>
      <Notice>{t(isOpen(round, "VOTING") ? "results.whileOpen" : "results.notCounted")}</Notice>
      <p className="actions">
        {isOpen(round, "VOTING") && (
          <Link className="button primary" to={`/rounds/${round.id}/vote`}>
            {t("nav.vote")}
          </Link>
        )}
        <Link className="button" to={`/rounds/${round.id}`}>
          {t("nav.round")}
        </Link>
      </p>
    </>
  );
}
