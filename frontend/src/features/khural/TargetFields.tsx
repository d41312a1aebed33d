import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { AgendaRound } from "./itemQuery";

type Props = { resolutions: AgendaRound["resolutions"]; by: { id: string; kind: string } };

/** Which earlier resolution this one changes, or takes back, once it is signed: its body's own, or that of its Presidium. */
export function TargetFields({ resolutions, by }: Props) {
  const { t, text } = useWords();
  const others = resolutions.filter(
    ({ status, body }) => status !== "RESCINDED" && (body.id === by.id || by.kind === "KHURAL"),
  );
  if (others.length === 0) return null;
  return (["amends", "rescinds"] as const).map((kind) => (
    <Field key={kind} id={`resolution-${kind}`} label={t(`resolution.${kind}`)}>
      <select {...fieldProps(`resolution-${kind}`)} defaultValue="">
        <option value="">{t("resolution.none")}</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.year} / {other.number}: {text(other.title)}
          </option>
        ))}
      </select>
    </Field>
  ));
}
