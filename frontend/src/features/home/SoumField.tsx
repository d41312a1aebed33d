import { useEffect, useRef } from "react";
import { alphabetically } from "#shared/text/alphabet";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { usePlace } from "./placeQuery";

type Props = {
  place: string;
  /** The place with which the page began: nobody chose it just now. */
  known: string | null;
  choose: (place: string) => void;
};

/** What follows a choice of an aimag; it takes the focus, so that a choice is seen where it was made. */
export function SoumField({ place, known, choose }: Props) {
  const { t, text, language } = useWords();
  const locality = usePlace(place).data?.locality;
  const field = useRef<HTMLSelectElement>(null);
  const found = locality?.id;
  useEffect(() => {
    if (found && found !== known) field.current?.focus();
  }, [found, known]);
  if (!locality) return null;
  const isAimag = locality.kind === "AIMAG" || locality.kind === "CAPITAL";
  const aimag = isAimag ? locality : locality.parent;
  if (!aimag || aimag.children.length === 0) return null;
  const inOrder = alphabetically(language);
  const soums = aimag.children.toSorted((one, other) => inOrder(text(one.name), text(other.name)));
  return (
    <Field id="soum" label={`${t("home.soum")} – ${text(aimag.name)}`}>
      <select {...fieldProps("soum")} ref={field} value={locality.id} onChange={(event) => choose(event.target.value)}>
        <option value={aimag.id}>{t("home.wholeAimag")}</option>
        {soums.map(({ id, name }) => (
          <option key={id} value={id}>
            {text(name)}
          </option>
        ))}
      </select>
    </Field>
  );
}
