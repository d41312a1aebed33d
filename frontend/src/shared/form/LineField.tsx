import { Field, fieldProps } from "#shared/ui/Field";

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
