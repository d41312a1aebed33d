import { Field, fieldProps } from "#shared/ui/Field";
import { emptyOf, type Faults, typed } from "./CommandForm";

type Props = {
  id: string;
  label: string;
  hint?: string;
  fault?: string;
  short?: boolean;
  lang?: string;
  value?: string;
  /** Letters at most. */
  most?: number;
};

export const LineField = ({ id, label, hint, fault, short, lang, value, most }: Props) => (
  <Field id={id} label={label} hint={hint} fault={fault}>
    <input
      {...fieldProps(id, hint !== undefined, fault)}
      className={short ? "short" : undefined}
      lang={lang}
      defaultValue={value}
      maxLength={most ?? (short ? 64 : 200)}
    />
  </Field>
);

/** A number or code that is required and has no blank in it. */
export const codeFaults = (form: FormData, ...fields: string[]): Faults => ({
  ...Object.fromEntries(fields.filter((field) => /\s/.test(typed(form, field))).map((field) => [field, "form.spaced"])),
  ...emptyOf(form, ...fields),
});
