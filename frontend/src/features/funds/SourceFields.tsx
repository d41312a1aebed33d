import { emptyOf, typed } from "#shared/form/CommandForm";
import { LineField } from "#shared/form/LineField";
import { MoneyField, moneyFaults, moneyIn, signOf } from "#shared/form/MoneyField";
import type { SourceKind } from "#shared/graph/generated/graphql";
import type { Money } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";

export const sourceKinds: readonly SourceKind[] = [
  "UNIFIED_FUND_TRANSFER",
  "BUDGET_SURPLUS",
  "EXTRA_REVENUE",
  "DONATION",
];

type Props = { id: string; currency: string; faultOf: (field: string) => string | undefined };

const fieldsOf = (id: string) => ({ kind: `${id}-kind`, sum: `${id}-sum`, basis: `${id}-basis` });

export function SourceFields({ id, currency, faultOf }: Props) {
  const { t } = useWords();
  const { kind, sum, basis } = fieldsOf(id);
  return (
    <>
      <KindField id={kind} />
      <MoneyField
        id={sum}
        label={t("desk.sum", { currency: signOf(currency) })}
        currency={currency}
        fault={faultOf(sum)}
      />
      <LineField id={basis} label={t("funds.basis")} hint={t("funds.basisHint")} fault={faultOf(basis)} lang="mn" />
    </>
  );
}

export function KindField({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <Field id={id} label={t("funds.source")}>
      <select {...fieldProps(id)}>
        {sourceKinds.map((source) => (
          <option key={source} value={source}>
            {t(`source.${source}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function sourceFaults(form: FormData, id: string, currency: string) {
  const { sum, basis } = fieldsOf(id);
  return { ...moneyFaults(form, currency, sum), ...emptyOf(form, basis) };
}

export function sourceOf(form: FormData, id: string, currency: string) {
  const { kind, sum, basis } = fieldsOf(id);
  return {
    kind: typed(form, kind) as SourceKind,
    amount: moneyIn(form, sum, currency) as Money,
    basis: { mn: typed(form, basis) },
  };
}
