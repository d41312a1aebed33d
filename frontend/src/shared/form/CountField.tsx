import type { TextKey } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { type Faults, typed } from "./CommandForm";

type Props = { id: string; label: string; fault?: string; value?: string };

export const CountField = ({ id, label, fault, value }: Props) => (
  <Field id={id} label={label} fault={fault}>
    <input
      {...fieldProps(id, false, fault)}
      className="short"
      inputMode="numeric"
      autoComplete="off"
      defaultValue={value}
    />
  </Field>
);

export const isCount = (text: string) => /^\d{1,9}$/.test(text.trim());

export const countFaults = (form: FormData, ...fields: string[]): Faults =>
  Object.fromEntries(fields.filter((field) => !isCount(typed(form, field))).map((field) => [field, "form.count"]));

/** A number that is none of those allowed; the fault says which are. */
export const outsideOf = (form: FormData, field: string, least: number, most: number, fault: TextKey): Faults => {
  const text = typed(form, field);
  return isCount(text) && (Number(text) < least || Number(text) > most) ? { [field]: fault } : {};
};
