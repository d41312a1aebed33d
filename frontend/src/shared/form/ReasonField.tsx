import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";

type Props = {
  id: string;
  label: string;
  reasons: readonly string[];
  fault?: string;
  value?: string;
  change?: (reason: string) => void;
};

export function ReasonField({ id, label, reasons, fault, value, change }: Props) {
  const { t, coded } = useWords();
  return (
    <Field id={id} label={label} fault={fault}>
      <select {...fieldProps(id, false, fault)} defaultValue={value} onChange={({ target }) => change?.(target.value)}>
        <option value="">{t("propose.choose")}</option>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {coded(`reason.${reason}`, reason)}
          </option>
        ))}
      </select>
    </Field>
  );
}
