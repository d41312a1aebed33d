import type { Office } from "#shared/graph/generated/graphql";
import type { Asked, MoneyRound } from "./moneyQuery";

/** The money of a round as one reader has it before them, and what their office may enter. */
export type At = {
  round: MoneyRound;
  reasons: Asked["reasons"];
  finances: boolean;
  procures: boolean;
  again: () => void;
};

const financing: readonly Office[] = ["FINANCE_HEAD", "TREASURY", "ADMINISTRATOR"];
const procuring: readonly Office[] = ["FINANCE_HEAD", "PROCUREMENT", "ADMINISTRATOR"];

export const atOf = ({ me, reasons }: Asked, round: MoneyRound, again: () => void): At => {
  const office = me.appointment?.office;
  const isOne = (offices: readonly Office[]) => office !== undefined && offices.includes(office);
  return { round, reasons, finances: isOne(financing), procures: isOne(procuring), again };
};
