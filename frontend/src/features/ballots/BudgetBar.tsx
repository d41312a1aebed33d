import { sectorClass } from "#shared/ui/Sector";
import type { Project, Rules } from "./ballotQuery";
import type { BallotSum } from "./sums";

/** The money as a bar, a piece for each project; the numbers beside it say the same. */
export function BudgetBar({ sum, rules }: { sum: BallotSum<Project>; rules: Rules }) {
  const whole = Math.max(Number(rules.budget.amount), Number(sum.spent.amount));
  return (
    <div className="bar" aria-hidden="true">
      {sum.chosen.map(({ cost, proposal }) => (
        <i
          key={proposal.id}
          className={sectorClass(proposal.sector)}
          style={{ flexGrow: Number(cost.amount) / whole }}
        />
      ))}
      {Number(sum.left.amount) > 0 && <i className="rest" style={{ flexGrow: Number(sum.left.amount) / whole }} />}
    </div>
  );
}
