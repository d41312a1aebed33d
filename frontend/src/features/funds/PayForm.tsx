import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { DayField } from "#shared/form/DayField";
import { codeFaults, LineField } from "#shared/form/LineField";
import { MoneyField, moneyFaults, moneyIn, signOf } from "#shared/form/MoneyField";
import type { Money } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { At } from "./at";
import { usePay } from "./contractCommands";
import type { Contract, Project } from "./moneyQuery";
import { PaperFields, paperFaults, paperOf } from "./paper";

type Props = { at: At; project: Project; contract: Contract };

export function PayForm({ at, project, contract }: Props) {
  const { t, text } = useWords();
  const command = usePay();
  const [paymentId] = useState(() => crypto.randomUUID());
  const { round } = at;
  const id = (field: string) => `pay-${field}-${contract.id}`;
  // A clause to report is of no project, and nothing is paid for it.
  const milestones = round.plans
    .flatMap((plan) => plan.milestones)
    .filter(({ proposal, dropped }) => !dropped && proposal?.id === project.proposal.id);
  const rescinded = project.basis.filter(({ status }) => status === "RESCINDED");
  const resolutions = rescinded.map(({ year, number }) => `${year} / ${number}`).join(", ");
  return (
    <CommandForm
      name={t("pay.do")}
      question={rescinded.length > 0 ? t("pay.rescindedAsk", { resolutions }) : undefined}
      command={command}
      faultsOf={(form) => ({
        ...moneyFaults(form, round.currency, id("sum")),
        ...codeFaults(form, id("order")),
        ...emptyOf(form, id("day")),
        ...paperFaults(form, id("doc")),
      })}
      inputOf={(form) => ({
        roundId: round.id,
        paymentId,
        commitmentId: contract.id,
        amount: moneyIn(form, id("sum"), round.currency) as Money,
        order: typed(form, id("order")),
        paidOn: typed(form, id("day")),
        milestone: typed(form, id("milestone")) || undefined,
        document: paperOf(form, id("doc")),
      })}
      done={at.again}
      draft={`pay:${contract.id}`}
    >
      {(faultOf) => (
        <>
          <MoneyField
            id={id("sum")}
            label={t("desk.sum", { currency: signOf(round.currency) })}
            currency={round.currency}
            fault={faultOf(id("sum"))}
          />
          <LineField
            id={id("order")}
            label={t("pay.order")}
            hint={t("pay.orderHint")}
            fault={faultOf(id("order"))}
            short
          />
          <DayField id={id("day")} label={t("pay.day")} fault={faultOf(id("day"))} />
          {milestones.length > 0 && (
            <Field id={id("milestone")} label={t("pay.milestone")}>
              <select {...fieldProps(id("milestone"))} defaultValue="">
                <option value="">{t("pay.advance")}</option>
                {milestones.map((milestone) => (
                  <option key={milestone.id} value={milestone.id}>
                    {text(milestone.title)}
                  </option>
                ))}
              </select>
            </Field>
          )}
          <PaperFields id={id("doc")} faultOf={faultOf} />
        </>
      )}
    </CommandForm>
  );
}
