import type { CountedBase } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";

export type Counts = { for: number; against: number; abstained: number; notVoting: number };
export type Share = { of: CountedBase; numerator: number; denominator: number; moreThan: boolean };
export type Arithmetic = { of: number; needed: number; share: Share };

/** A majority as a rule says it: of what, and how much of it. */
export function useShare() {
  const { t } = useWords();
  return ({ of, numerator, denominator, moreThan }: Share) =>
    t(moreThan ? "vote.moreThan" : "vote.atLeast", {
      base: t(`base.${of}`),
      share: `${numerator}/${denominator}`,
    });
}

/** The sum that decided, so that nobody needs a pencil: of how many, how many were needed, how many there were. */
export function useArithmetic(tally: Counts, { of, needed, share }: Arithmetic, carried: boolean) {
  const { t, number } = useWords();
  const shareText = useShare();
  const values = {
    base: t(`base.${share.of}`),
    of: number(of),
    needed: number(needed),
    for: number(tally.for),
    missing: number(Math.max(0, needed - tally.for)),
  };
  return {
    sentence: t(carried ? "vote.sum" : "vote.sumShort", values),
    rule: t("vote.rule", { rule: shareText(share) }),
  };
}
