import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { AgendaRound } from "./itemQuery";

/** Which earlier resolution this one changes, or takes back; it does so once it is signed. */
export function TargetFields({ resolutions }: { resolutions: AgendaRound["resolutions"] }) {
  const { t, text } = useWords();
  const others = resolutions.filter(({ status }) => status !== "RESCINDED");
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
