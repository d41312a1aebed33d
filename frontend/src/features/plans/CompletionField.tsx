import type { Completion } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";

const completions: readonly Completion[] = ["NO_EVIDENCE", "NOT_STARTED", "LIMITED", "SUBSTANTIAL", "COMPLETE"];

export function CompletionField({ id, label, fault }: { id: string; label: string; fault?: string }) {
  const { t } = useWords();
  return (
    <Field id={id} label={label} fault={fault}>
      <select {...fieldProps(id, false, fault)} defaultValue="">
        <option value="">{t("propose.choose")}</option>
        {completions.map((completion) => (
          <option key={completion} value={completion}>
            {t(`completion.${completion}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}
