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

export const isCount = (text: string) => /^\d{1,6}$/.test(text.trim());

export const countFaults = (form: FormData, ...fields: string[]): Faults =>
  Object.fromEntries(fields.filter((field) => !isCount(typed(form, field))).map((field) => [field, "form.count"]));
