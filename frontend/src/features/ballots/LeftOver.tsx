import { useWords } from "#shared/text/words";
import type { Project, Rules } from "./ballotQuery";
import type { BallotSum } from "./sums";

/** What is left, or by how much the ballot asks too much; an approval ballot only says what it comes to. */
export function LeftOver({ sum, rules }: { sum: BallotSum<Project>; rules: Rules }) {
  const { t, money, number } = useWords();
  if (sum.over)
    return (
      <strong className="left bad">
        {sum.over.by === "money"
          ? t("ballot.missing", { missing: money(sum.over.missing) })
          : t("ballot.tooMany", { most: number(sum.over.most) })}
      </strong>
    );
  if (rules.form === "APPROVAL") return <strong className="left">{t("ballot.sum", { sum: money(sum.spent) })}</strong>;
  return <strong className="left">{t("ballot.left", { left: money(sum.left) })}</strong>;
}
