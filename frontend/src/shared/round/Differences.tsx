import type { AllocationVerdict } from "#shared/graph/generated/graphql";
import { type Money, sumOf } from "#shared/text/money";
import { Said, Title, type Titled } from "#shared/text/Written";
import { type PublicText, useWords } from "#shared/text/words";
import { isFunded } from "./funded";

type Line = { number: string; title: PublicText; amount: Money; difference?: string | null };
type LeftOut = { reason: string; proposal: Titled & { id: string; number?: string | null } };
type Props = {
  annex: { lines: readonly Line[]; leftOut: readonly LeftOut[]; total: Money };
  /** None where nothing was voted on. */
  steps?: readonly { verdict: AllocationVerdict; cost: Money }[];
};

/** The voters' result stands as it is; what the khural decided otherwise stands beside it, each with its reason. */
export function Differences({ annex: { lines, leftOut, total }, steps }: Props) {
  const { t, money, number, coded } = useWords();
  if (!steps) return null;
  const selected = steps.filter(isFunded).map(({ cost }) => cost);
  const changed = lines.filter(({ difference }) => difference);
  const same = changed.length + leftOut.length === 0;
  return (
    <section>
      <h2>{t("differences.title")}</h2>
      <p>
        {t("differences.sums", { voters: money(sumOf(selected, total.currency)), khural: money(total) })}{" "}
        {same ? t("differences.none") : t("differences.some", { count: number(changed.length + leftOut.length) })}
      </p>
      {!same && (
        <ul className="plain">
          {leftOut.map(({ proposal, reason }) => (
            <li key={proposal.id}>
              {t("differences.off")}: {proposal.number} <Title of={proposal} />. {t("differences.reason")}:{" "}
              {coded(`reason.${reason}`, reason)}
            </li>
          ))}
          {changed.map((line) => (
            <li key={line.number}>
              {t("differences.on")}: {line.number} <Said text={line.title} />, {money(line.amount)}.{" "}
              {t("differences.reason")}: {coded(`reason.${line.difference}`, line.difference ?? "")}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
