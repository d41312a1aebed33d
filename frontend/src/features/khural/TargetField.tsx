import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { toRescind } from "./clauses";
import type { AgendaRound } from "./itemQuery";

type Resolution = AgendaRound["resolutions"][number];
type Props = {
  resolutions: readonly Resolution[];
  by: { id: string; kind: string };
  type: string;
  change: (to?: Resolution) => void;
};

/**
 * Which earlier resolution this one takes back, under an item for that, or changes, once it is signed: its body's own, or
 * that of its Presidium.
 */
export function TargetField({ resolutions, by, type, change }: Props) {
  const { t, text } = useWords();
  const rescinds = type === toRescind;
  const others = resolutions.filter(
    ({ status, body, annex }) =>
      status !== "RESCINDED" &&
      (body.id === by.id || by.kind === "KHURAL") &&
      (rescinds || !annex || type === "projects"),
  );
  if (others.length === 0) return null;
  const kind = rescinds ? "rescinds" : "amends";
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
            {other.year} / {other.number}: {text(other.title)}
          </option>
        ))}
      </select>
    </Field>
  );
}
