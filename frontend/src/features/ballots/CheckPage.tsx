import { Link, useParams } from "react-router";
import { useChoices } from "#shared/device/choices";
import { useLeaveNote } from "#shared/device/leaveNote";
import { Deadline } from "#shared/round/Deadline";
import { isOpen, stageOf } from "#shared/round/frame";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { hasBallot, useBallot, type VotingRound } from "./ballotQuery";
import { ChosenList } from "./ChosenList";
import { LeftOver } from "./LeftOver";
import { NoVote } from "./NoVote";
import { Outbox } from "./Outbox";
import { SendForm } from "./SendForm";
import { useSlipFromAddress } from "./slipFromAddress";
import { sumUp } from "./sums";

export function CheckPage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  useSlipFromAddress(roundId);
  const asked = useBallot(roundId);
  return (
    <Answered asked={asked} find={(data) => data.round}>
      {(round) => (
        <RoundFramed round={round} title={t("check.title")} className="narrow">
          <Outbox round={round.id} refused={asked.again} />
          {hasBallot(round) && isOpen(round, "VOTING") ? <Check round={round} /> : <NoVote round={round} />}
          {hasBallot(round) && !isOpen(round, "VOTING") && <NotSent round={round} />}
        </RoundFramed>
      )}
    </Answered>
  );
}

/** What was chosen is not gone from its chooser's eyes when the vote ends before it is sent. */
function NotSent({ round }: { round: VotingRound }) {
  const { t } = useWords();
  const { choices } = useChoices(round.id);
  const { chosen } = sumUp(choices, round.ballotList.projects, round.rules);
  if (chosen.length === 0) return null;
  return (
    <section>
      <h2>{t("outbox.chosen")}</h2>
      <ChosenList chosen={chosen} />
    </section>
  );
}

function Check({ round }: { round: VotingRound }) {
  const { t, money } = useWords();
  const { choices, toggle } = useChoices(round.id);
  const sum = sumUp(choices, round.ballotList.projects, round.rules);
  useLeaveNote(sum.chosen.length > 0);
  const closesAt = stageOf(round, "VOTING")?.closesAt;
  return (
    <>
      {sum.chosen.length > 0 && <p className="lead">{t("check.lead")}</p>}
      <section>
        <h2>{t("ballot.mine")}</h2>
        <ChosenList chosen={sum.chosen} toggle={toggle} />
        <p>
          <strong>{t("ballot.count", { count: sum.chosen.length })}</strong> · {money(sum.spent)}.{" "}
          <LeftOver sum={sum} rules={round.rules} />
        </p>
        <p>
          <Link className="button" to={`/rounds/${round.id}/vote`}>
            {t("check.change")}
          </Link>
        </p>
      </section>
      {sum.chosen.length > 0 && <SendForm round={round} sum={sum} />}
      {closesAt && (
        <p className="meta">
          <Deadline at={closesAt} zone={round.locality.timeZone} />
        </p>
      )}
    </>
  );
}
