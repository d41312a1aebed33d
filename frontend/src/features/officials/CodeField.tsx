import { Field, fieldProps } from "#shared/ui/Field";

/** Six digits, or one of the printed codes where those are taken. */
export const CodeField = ({ label, hint, digits }: { label: string; hint: string; digits?: boolean }) => (
  <Field id="code" label={label} hint={hint}>
    <input
      {...fieldProps("code", true)}
      className="code-input"
      autoComplete="one-time-code"
      inputMode={digits ? "numeric" : "text"}
      maxLength={20}
      required
    />
  </Field>
);
