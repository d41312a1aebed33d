import type { AllocationVerdict } from "#shared/graph/generated/graphql";
import { less, type Money } from "#shared/text/money";
import { useWords } from "#shared/text/words";

export type StepFacts = {
  rank: number;
  votes: number;
  verdict: AllocationVerdict;
  cost: Money;
  leftBefore: Money;
  tiedWithNext: boolean;
  because?: { number?: string | null } | null;
  moneyThere?: Money | null;
};

/** "Why not mine?", answered project by project. */
export function StepSentence({ step }: { step: StepFacts }) {
  const { t, money, number } = useWords();
  const said = t(`verdict.${step.verdict}`, {
    rank: number(step.rank),
    votes: number(step.votes),
    cost: money(step.cost),
    left: money(step.leftBefore),
    missing: money(less(step.cost, step.leftBefore)),
    because: step.because?.number ?? "",
    there: step.moneyThere ? money(step.moneyThere) : "",
  });
  return step.tiedWithNext ? `${said.replace(/\.$/, "")}. ${t("verdict.tied")}` : said;
}
