import { Field, fieldProps } from "#shared/ui/Field";

export const CurrentPassword = ({ label, fault }: { label: string; fault?: string }) => (
  <Field id="current-password" label={label} fault={fault}>
    <input {...fieldProps("current-password", false, fault)} type="password" autoComplete="current-password" required />
  </Field>
);
