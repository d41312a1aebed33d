import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { DayField } from "#shared/form/DayField";
import { MoneyField, moneyFaults, moneyIn, signOf } from "#shared/form/MoneyField";
import { ReasonField } from "#shared/form/ReasonField";
import type { Money } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import { useAmendCommitment, useHoldRetention } from "./contractCommands";
import type { Contract } from "./moneyQuery";

type Props = { at: At; contract: Contract };

export function AmendForm({ at, contract }: Props) {
  const { t } = useWords();
  const command = useAmendCommitment();
  const { currency } = at.round;
  const [sum, reason] = [`amend-sum-${contract.id}`, `amend-reason-${contract.id}`];
  return (
    <CommandForm
      name={t("contract.amendDo")}
      command={command}
      faultsOf={(form) => ({ ...moneyFaults(form, currency, sum), ...emptyOf(form, reason) })}
      inputOf={(form) => ({
        roundId: at.round.id,
        commitmentId: contract.id,
        amount: moneyIn(form, sum, currency) as Money,
        reason: typed(form, reason),
      })}
      done={at.again}
      draft={`amend:${contract.id}`}
    >
      {(faultOf) => (
        <>
          <MoneyField
            id={sum}
            label={t("contract.newSum", { currency: signOf(currency) })}
            currency={currency}
            fault={faultOf(sum)}
          />
          <ReasonField id={reason} label={t("desk.reason")} reasons={at.reasons.money} fault={faultOf(reason)} />
        </>
      )}
    </CommandForm>
  );
}

export function RetentionForm({ at, contract }: Props) {
  const { t } = useWords();
  const command = useHoldRetention();
  const { currency } = at.round;
  const [sum, day] = [`retention-sum-${contract.id}`, `retention-day-${contract.id}`];
  return (
    <CommandForm
      name={t("retention.do")}
      command={command}
      faultsOf={(form) => ({ ...moneyFaults(form, currency, sum), ...emptyOf(form, day) })}
      inputOf={(form) => ({
        roundId: at.round.id,
        commitmentId: contract.id,
        amount: moneyIn(form, sum, currency) as Money,
        until: typed(form, day),
      })}
      done={at.again}
      draft={`retention:${contract.id}`}
    >
      {(faultOf) => (
        <>
          <MoneyField
            id={sum}
            label={t("desk.sum", { currency: signOf(currency) })}
            currency={currency}
            fault={faultOf(sum)}
          />
          <DayField id={day} label={t("retention.until")} fault={faultOf(day)} />
        </>
      )}
    </CommandForm>
  );
}
