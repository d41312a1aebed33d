import { Field, fieldProps } from "#shared/ui/Field";
import { type Faults, typed } from "./CommandForm";

type Props = { id: string; label: string; fault?: string; value?: string };

export const DayField = ({ id, label, fault, value }: Props) => (
  <Field id={id} label={label} fault={fault}>
    <input {...fieldProps(id, false, fault)} type="date" className="short" defaultValue={value} />
  </Field>
);

/** What begins on one day does not end on an earlier one. */
export function reversedDays(form: FormData, first: string, last: string): Faults {
  const [from, to] = [typed(form, first), typed(form, last)];
  return from && to && to < from ? { [last]: "form.daysReversed" } : {};
}
