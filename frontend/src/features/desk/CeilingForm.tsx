import { Afresh } from "#shared/form/Afresh";
import { CommandForm, typed } from "#shared/form/CommandForm";
import { MoneyField, signOf } from "#shared/form/MoneyField";
import type { CeilingGrade } from "#shared/graph/generated/graphql";
import { type Money, typedMoney } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { RunningProps } from "./at";
import { runsRounds } from "./at";
import { useSetCeiling } from "./roundCommands";

export function CeilingForm({ round, office, again }: RunningProps) {
  const { t, exact } = useWords();
  const command = useSetCeiling();
  const { ceiling, currency } = round;
  const sealed = round.rules?.budget;
  const sum = (form: FormData) => typedMoney(typed(form, "ceiling"), currency);
  return (
    <section>
      <h2>{t("money.ceiling")}</h2>
      <p>{ceiling ? `${exact(ceiling.amount)} · ${t(`ceiling.${ceiling.grade}`)}` : t("round.noCeiling")}</p>
      {runsRounds(office) && (
        <details>
          <summary>{t("desk.ceilingChange")}</summary>
          <Afresh at={{ again }} shows={ceiling?.grade}>
            {({ again }) => (
              <CommandForm
                name={t("desk.ceilingSet")}
                question={(form) =>
                  sealed && sum(form)?.amount !== sealed.amount
                    ? t("desk.ceilingSealed", { sealed: exact(sealed) })
                    : undefined
                }
                command={command}
                faultsOf={(form) => (sum(form) ? {} : { ceiling: "form.sumWrong" })}
                inputOf={(form) => ({
                  roundId: round.id,
                  amount: sum(form) as Money,
                  grade: typed(form, "ceiling-grade") as CeilingGrade,
                })}
                done={again}
                draft={`ceiling:${round.id}`}
              >
                {(faultOf) => (
                  <>
                    <MoneyField
                      id="ceiling"
                      label={t("desk.sum", { currency: signOf(currency) })}
                      currency={currency}
                      fault={faultOf("ceiling")}
                    />
                    <Field id="ceiling-grade" label={t("money.grade")}>
                      <select {...fieldProps("ceiling-grade")} defaultValue={ceiling?.grade ?? "PROVISIONAL"}>
                        <option value="PROVISIONAL">{t("ceiling.PROVISIONAL")}</option>
                        <option value="FINAL">{t("ceiling.FINAL")}</option>
                      </select>
                    </Field>
                  </>
                )}
              </CommandForm>
            )}
          </Afresh>
        </details>
      )}
    </section>
  );
}
