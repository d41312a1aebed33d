import type { Sector, WhenFull } from "#shared/graph/generated/graphql";
import { type PublicText, useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";

type Conditions = {
  minShare?: number | null;
  minSharePerCost?: number | null;
  whenFull?: WhenFull | null;
  topUpFrom?: number | null;
  shares: readonly {
    sector?: Sector | null;
    area?: { name: PublicText } | null;
    atMost?: number | null;
    reserved?: number | null;
  }[];
};

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
