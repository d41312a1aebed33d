import { sumOf } from "#shared/text/money";
import { Said, Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { isSelected } from "./annex";
import type { Resolution } from "./resolutionQuery";

type Props = { annex: NonNullable<Resolution["annex"]> };

/** The voters' result stands as it is; what the khural decided otherwise stands beside it, each with its reason. */
export function Differences({ annex: { round, lines, leftOut, total } }: Props) {
  const { t, money, number, coded } = useWords();
  if (!round.allocation) return null;
  const selected = round.allocation.steps.filter(isSelected).map(({ cost }) => cost);
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
              {t("differences.off")}: {proposal.number} <Title of={proposal} />. {t("desk.reason")}:{" "}
              {coded(`reason.${reason}`, reason)}
            </li>
          ))}
          {changed.map((line) => (
            <li key={line.number}>
              {t("differences.on")}: {line.number} <Said text={line.title} />, {money(line.amount)}. {t("desk.reason")}:{" "}
              {coded(`reason.${line.difference}`, line.difference ?? "")}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
