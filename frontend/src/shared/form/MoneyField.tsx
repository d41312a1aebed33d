import { useState } from "react";
import { typedMoney } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { Faults } from "./CommandForm";

type Props = { id: string; label: string; currency: string; fault?: string; value?: string };

/** A sum to the tögrög, said back as it is typed: a zero too many is heard at once. */
export function MoneyField({ id, label, currency, fault, value }: Props) {
  const { t, money } = useWords();
  const [text, setText] = useState(value ?? "");
  const read = typedMoney(text, currency);
  return (
    <Field id={id} label={label} hint={read ? money(read) : t("form.sumHint")} fault={fault}>
      <input
        {...fieldProps(id, true, fault)}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={value}
        onChange={(event) => setText(event.target.value)}
      />
    </Field>
  );
}

export const signOf = (currency: string) => (currency === "MNT" ? "₮" : currency);

/** The sum in a field, and the fault where there is none. */
export const moneyIn = (form: FormData, field: string, currency: string) =>
  typedMoney(String(form.get(field) ?? ""), currency);

export const moneyFaults = (form: FormData, currency: string, ...fields: string[]): Faults =>
  Object.fromEntries(
    fields.filter((field) => !moneyIn(form, field, currency)).map((field) => [field, "form.sumWrong"]),
  );
