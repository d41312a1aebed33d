import { sumOf } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { toRescind } from "./clauses";
import type { AgendaRound } from "./itemQuery";

export type Resolution = AgendaRound["resolutions"][number];
type Props = {
  resolutions: readonly Resolution[];
  /** What was spent already, project by project. */
  spent?: AgendaRound["envelope"];
  chosen?: Resolution;
  by: { id: string; kind: string };
  type: string;
  change: (to?: Resolution) => void;
};

/**
 * Which earlier resolution this one takes back, under an item for that, or changes, once it is signed: its body's own, or
 * that of its Presidium.
 */
export function TargetField({ resolutions, spent, chosen, by, type, change }: Props) {
  const { t, text, money } = useWords();
  const rescinds = type === toRescind;
  const others = resolutions.filter(
    ({ status, body, annex, amends }) =>
      status !== "RESCINDED" &&
      (body.id === by.id || by.kind === "KHURAL") &&
      // Only another list changes a list; that of an amendment is the amended one's.
      (rescinds || (type === "projects" ? annex && !amends : !annex)),
  );
  if (others.length === 0) return null;
  const kind = rescinds ? "rescinds" : "amends";
  const under = spent?.projects.filter(({ basis }) => basis.some(({ id }) => id === chosen?.id)) ?? [];
  const currency = chosen?.annex?.total.currency ?? "";
  const [committed, paid] = [
    sumOf(
      under.map((one) => one.committed),
      currency,
    ),
    sumOf(
      under.map((one) => one.paid),
      currency,
    ),
  ];
  return (
    <Field id={`resolution-${kind}`} label={t(`resolution.${kind}`)}>
      <select
        {...fieldProps(`resolution-${kind}`)}
        defaultValue=""
        onChange={({ target }) => change(others.find(({ id }) => id === target.value))}
      >
        <option value="">{t("resolution.none")}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {t("resolution.ofYear", { number: other.number, year: other.year })}: {text(other.title)}
          </option>
        ))}
      </select>
      {Number(committed.amount) > 0 && (
        <Notice kind="warn" live>
          {t("resolution.spentOn", { committed: money(committed), paid: money(paid) })}
        </Notice>
      )}
    </Field>
  );
}
