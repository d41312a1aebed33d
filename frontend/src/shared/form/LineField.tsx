import { Field, fieldProps } from "#shared/ui/Field";

type Props = {
  id: string;
  label: string;
  hint?: string;
  fault?: string;
  short?: boolean;
  lang?: string;
  value?: string;
};

export const LineField = ({ id, label, hint, fault, short, lang, value }: Props) => (
  <Field id={id} label={label} hint={hint} fault={fault}>
    <input
      {...fieldProps(id, hint !== undefined, fault)}
      className={short ? "short" : undefined}
      lang={lang}
      defaultValue={value}
      maxLength={short ? 64 : 200}
    />
  </Field>
);
