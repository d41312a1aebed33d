import { Link } from "react-router";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";
import { BudgetBar } from "./BudgetBar";
import type { Project, VotingRound } from "./ballotQuery";
import { ChosenList } from "./ChosenList";
import { LeftOver } from "./LeftOver";
import type { BallotSum } from "./sums";

type Props = { round: VotingRound; sum: BallotSum<Project>; toggle: (id: string) => void };

/** Beside the list on a wide screen: the ballot as it is now, with a way to take each project off. */
export function BallotPanel({ round, sum, toggle }: Props) {
  const { t, money } = useWords();
  const { rules } = round;
  return (
    <section className="ballot-panel" aria-labelledby="mine">
      <h2 id="mine">{t("ballot.mine")}</h2>
      {rules.form === "KNAPSACK" && <BudgetBar sum={sum} rules={rules} />}
      <p>
        <strong>{t("ballot.count", { count: sum.chosen.length })}</strong> · {money(sum.spent)}
        {rules.form === "KNAPSACK" && <> / {money(rules.budget)}</>}
      </p>
      <p className="big" role="status">
        <LeftOver sum={sum} rules={rules} />
      </p>
      <ChosenList chosen={sum.chosen} toggle={toggle} />
      <Link className="button primary full" to={`/rounds/${round.id}/vote/check`}>
        {t("ballot.checkLong")} <Icon name="arrow" />
      </Link>
      <p className="meta">{t("ballot.changeable")}</p>
      <p className="kept">
        <Icon name="check" /> {t("ballot.onDevice")}
      </p>
    </section>
  );
}
