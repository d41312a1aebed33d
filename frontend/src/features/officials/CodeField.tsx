import { Field, fieldProps } from "#shared/ui/Field";

type CodeFieldProps = { label: string; hint: string; fault?: string; digits?: boolean };

/** Six digits, or one of the printed codes where those are taken. */
export const CodeField = ({ label, hint, fault, digits }: CodeFieldProps) => (
  <Field id="code" label={label} hint={hint} fault={fault}>
    <input
      {...fieldProps("code", true, fault)}
      className="code-input"
      autoComplete="one-time-code"
      inputMode={digits ? "numeric" : "text"}
      maxLength={20}
      required
    />
  </Field>
);
