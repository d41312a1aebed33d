import { Link } from "react-router";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";
import { BudgetBar } from "./BudgetBar";
import type { Project, VotingRound } from "./ballotQuery";
import { LeftOver } from "./LeftOver";
import type { BallotSum } from "./sums";

type Props = { round: VotingRound; sum: BallotSum<Project> };

/** At the foot of a phone's screen: where the ballot stands, and its one next step. */
export function BallotBar({ round, sum }: Props) {
  const { t } = useWords();
  return (
    <section className="ballot-bar" aria-label={t("ballot.mine")}>
      {round.rules.form === "KNAPSACK" && <BudgetBar sum={sum} rules={round.rules} />}
      <div className="ballot-bar-row">
        <p role="status">
          <strong>{t("ballot.count", { count: sum.chosen.length })}</strong>
          <br />
          <LeftOver sum={sum} rules={round.rules} />
        </p>
        <Link className="button primary" to={`/rounds/${round.id}/vote/check`}>
          {t("ballot.check")} <Icon name="arrow" />
        </Link>
      </div>
    </section>
  );
}
