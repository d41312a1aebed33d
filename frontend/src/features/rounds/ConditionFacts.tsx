import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import type { RoundFacts } from "./roundQuery";

type Conditions = NonNullable<NonNullable<RoundFacts["rules"]>["conditions"]>;

/** What the sealed rules ask for beside the rule itself. */
export function ConditionFacts({ conditions }: { conditions: Conditions }) {
  const { t, text } = useWords();
  const percent = (share?: number | null) => share && `${share} %`;
  return (
    <Facts
      facts={[
        [t("terms.minShare"), percent(conditions.minShare)],
        [t("terms.minSharePerCost"), percent(conditions.minSharePerCost)],
        [t("terms.whenFull"), conditions.whenFull && t(`whenFull.${conditions.whenFull}`)],
        [t("terms.topUpFrom"), percent(conditions.topUpFrom)],
        ...conditions.shares.flatMap((share): [string, string | undefined | null | 0][] => {
          const name = share.sector ? t(`sector.${share.sector}`) : share.area ? text(share.area.name) : "";
          return [
            [`${name}. ${t("terms.atMost")}`, percent(share.atMost)],
            [`${name}. ${t("terms.reserved")}`, percent(share.reserved)],
          ];
        }),
      ]}
    />
  );
}
