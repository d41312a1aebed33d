import { Field, fieldProps } from "#shared/ui/Field";

type Props = { id: string; label: string; fault?: string; value?: string };

export const DayField = ({ id, label, fault, value }: Props) => (
  <Field id={id} label={label} fault={fault}>
    <input {...fieldProps(id, false, fault)} type="date" className="short" defaultValue={value} />
  </Field>
);
