import { useState } from "react";
import { CommandForm, emptyOf, type Faults, typed } from "#shared/form/CommandForm";
import { FilesField, hashesOf } from "#shared/form/FilesField";
import { HiddenField } from "#shared/form/HiddenField";
import { MoneyField, signOf } from "#shared/form/MoneyField";
import type { CostGrade } from "#shared/graph/generated/graphql";
import { type Money, typedMoney } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { DecisionProps } from "./at";
import { CostHistory } from "./CostHistory";
import { useCostProposal } from "./reviewCommands";

export function CostForm({ proposal, desk, done, look }: DecisionProps & { look: () => void }) {
  const { t, money } = useWords();
  const command = useCostProposal();
  const { costs } = proposal;
  const [seen, setSeen] = useState<number | undefined>(costs.length);
  const { currency, ceiling } = desk.round;
  const sum = (form: FormData, field: string) => typedMoney(typed(form, field), currency);

  function faultsOf(form: FormData): Faults {
    const isGrounded = typed(form, "grade") !== "CHECKED" || hashesOf(typed(form, "quotes")).length > 0;
    const faults: Faults = emptyOf(
      form,
      ...(isGrounded ? [] : ["basis"]),
      ...(Number(sum(form, "yearly")?.amount) > 0 ? ["payer"] : []),
    );
    if (!sum(form, "cost")) faults.cost = "form.sumWrong";
    if (typed(form, "yearly") && !sum(form, "yearly")) faults.yearly = "form.sumWrong";
    return faults;
  }

  /** A nought too many is seen before it is on record. */
  function questionOf(form: FormData) {
    const cost = sum(form, "cost");
    const isAbove = cost && ceiling && Number(cost.amount) > Number(ceiling.amount.amount);
    return isAbove ? t("desk.costAbove", { cost: money(cost), ceiling: money(ceiling.amount) }) : undefined;
  }

  const inputOf = (form: FormData) => ({
    proposalId: proposal.id,
    amount: sum(form, "cost") as Money,
    grade: typed(form, "grade") as CostGrade,
    yearly: sum(form, "yearly"),
    yearlyPaidBy: typed(form, "payer") ? { mn: typed(form, "payer") } : undefined,
    basis: typed(form, "basis") || undefined,
    quotes: hashesOf(typed(form, "quotes")),
    seen: seen ?? costs.length,
  });

  /** Who is told of another's cost sees it then, and sends again. */
  async function submit(input: ReturnType<typeof inputOf>) {
    const accepted = await command.submit(input);
    if (command.refused.current === "proposal.costed_meanwhile") {
      setSeen(undefined);
      look();
    }
    return accepted;
  }

  return (
    <CommandForm
      name={t("desk.costDo")}
      question={questionOf}
      command={{ ...command, submit }}
      faultsOf={faultsOf}
      inputOf={inputOf}
      done={done}
      draft={`cost:${proposal.id}`}
    >
      {(faultOf) => (
        <>
          <MoneyField
            id="cost"
            label={t("desk.cost", { currency: signOf(currency) })}
            currency={currency}
            fault={faultOf("cost")}
          />
          <Field id="grade" label={t("proposal.costGrade")}>
            <select {...fieldProps("grade")} defaultValue="CHECKED">
              <option value="CHECKED">{t("costGrade.CHECKED")}</option>
              <option value="ROUGH">{t("costGrade.ROUGH")}</option>
            </select>
          </Field>
          <MoneyField
            id="yearly"
            label={t("desk.yearly", { currency: signOf(currency) })}
            currency={currency}
            fault={faultOf("yearly")}
          />
          <Field id="payer" label={t("desk.payer")} fault={faultOf("payer")}>
            <input {...fieldProps("payer", false, faultOf("payer"))} maxLength={200} />
          </Field>
          <FilesField id="quotes" label={t("desk.quotes")} />
          <Field id="basis" label={t("proposal.basis")} fault={faultOf("basis")}>
            <textarea {...fieldProps("basis", false, faultOf("basis"))} rows={2} maxLength={4000} />
          </Field>
          <HiddenField
            name="seen-costs"
            value={`${seen ?? ""}`}
            change={(value) => setSeen(value ? Number(value) : undefined)}
          />
          {seen === undefined && <CostHistory costs={costs.slice(-1)} zone={desk.round.locality.timeZone} />}
        </>
      )}
    </CommandForm>
  );
}
