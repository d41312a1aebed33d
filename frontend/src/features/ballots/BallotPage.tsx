import { useParams } from "react-router";
import { Deadline } from "#shared/round/Deadline";
import { isOpen, stageOf } from "#shared/round/frame";
import { JustReceived } from "#shared/round/JustReceived";
import { RoundFramed } from "#shared/round/RoundFramed";
import { WaitingBallots } from "#shared/round/WaitingBallots";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Icon } from "#shared/ui/Icon";
import { Ballot } from "./Ballot";
import { hasBallot, useBallot, type VotingRound } from "./ballotQuery";
import { NoVote } from "./NoVote";
import { useSlipFromAddress } from "./slipFromAddress";

export function BallotPage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  useSlipFromAddress(roundId);
  const asked = useBallot(roundId);
  return (
    <Answered asked={asked} find={(data) => data.round}>
      {(round) =>
        hasBallot(round) && isOpen(round, "VOTING") ? (
          <RoundFramed round={round} title={t("ballot.title")} className="ballot-page">
            <Head round={round} />
            <JustReceived round={round.id} earlier />
            <WaitingBallots rounds={[]} />
            <Ballot round={round} />
          </RoundFramed>
        ) : (
          <RoundFramed round={round} title={t("ballot.title")}>
            <NoVote round={round} />
          </RoundFramed>
        )
      }
    </Answered>
  );
}

function Head({ round }: { round: VotingRound }) {
  const { t, money, number } = useWords();
  const { rules, balloting, locality } = round;
  const closesAt = stageOf(round, "VOTING")?.closesAt;
  return (
    <>
      <p className="lead">
        {t("ballot.total")} <strong>{money(rules.budget)}</strong>.{" "}
        {rules.form === "KNAPSACK" ? t("ballot.knapsack") : t("ballot.approval")}{" "}
        {rules.maxChoices && t("ballot.most", { most: number(rules.maxChoices) })}
      </p>
      <p className="meta facts-line">
        {closesAt && (
          <span>
            <Deadline at={closesAt} zone={locality.timeZone} />
          </span>
        )}
        {balloting && (
          <span className="with-icon">
            <Icon name="check" /> {t("ballot.voted", { voted: number(balloting.voted) })}
          </span>
        )}
      </p>
    </>
  );
}
