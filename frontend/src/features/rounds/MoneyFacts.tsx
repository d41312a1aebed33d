import { sumOf } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import type { RoundFacts } from "./roundQuery";

export function MoneyFacts({ round }: { round: RoundFacts }) {
  const { t, money, date, number } = useWords();
  const { ceiling, ballotList, locality } = round;
  const listed = ballotList?.projects.map((project) => project.cost);
  return (
    <section>
      <h2>{t("money.title")}</h2>
      {ceiling ? (
        <Facts
          facts={[
            [t("money.ceiling"), <strong key="sum">{money(ceiling.amount)}</strong>],
            [t("money.grade"), t(`ceiling.${ceiling.grade}`)],
            [t("money.setAt"), date(ceiling.setAt, locality.timeZone)],
            [t("money.listed"), listed && money(sumOf(listed, round.currency))],
            [t("money.projects"), listed && number(listed.length)],
            [t("money.proposals"), number(round.proposalCount)],
          ]}
        />
      ) : (
        <p className="empty">{t("round.noCeiling")}</p>
      )}
    </section>
  );
}
