import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { type Faults, typed } from "./CommandForm";

type Fraction = { numerator: number; denominator: number };
type Props = { id: string; label: string; value: Fraction; fault?: string };

const fraction = /^(\d{1,3})\/(\d{1,3})$/;

export const saidFraction = ({ numerator, denominator }: Fraction) => `${numerator}/${denominator}`;

export function fractionIn(form: FormData, id: string): Fraction {
  const [, numerator, denominator] = fraction.exec(typed(form, id)) ?? [];
  return { numerator: Number(numerator), denominator: Number(denominator) };
}

export const fractionFaults = (form: FormData, ...ids: string[]): Faults =>
  Object.fromEntries(
    ids
      .filter((id) => {
        const { numerator, denominator } = fractionIn(form, id);
        return !(numerator > 0 && numerator <= denominator);
      })
      .map((id) => [id, "form.fractionWrong"]),
  );

/** A part of a whole, not more than it. */
export function FractionField({ id, label, value, fault }: Props) {
  const { t } = useWords();
  return (
    <Field id={id} label={label} hint={t("form.fractionHint")} fault={fault}>
      <input {...fieldProps(id, true, fault)} className="short" defaultValue={saidFraction(value)} />
    </Field>
  );
}
