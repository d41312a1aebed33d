import { FractionField } from "#shared/form/FractionField";
import type { CountedBase } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { Share } from "./arithmetic";

type Props = {
  id: string;
  share: Share;
  bases: readonly CountedBase[];
  faultOf: (field: string) => string | undefined;
};

/** More than, or at least, a share of a base. */
export function ShareFields({ id, share, bases, faultOf }: Props) {
  const { t } = useWords();
  return (
    <>
      <Field id={`${id}-of`} label={t("procedure.base")}>
        <select {...fieldProps(`${id}-of`)} defaultValue={share.of}>
          {bases.map((base) => (
            <option key={base} value={base}>
              {t(`base.${base}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${id}-than`} label={t("procedure.than")}>
        <select {...fieldProps(`${id}-than`)} defaultValue={share.moreThan ? "more" : "least"}>
          <option value="more">{t("procedure.moreThan")}</option>
          <option value="least">{t("procedure.atLeast")}</option>
        </select>
      </Field>
      <FractionField id={`${id}-share`} label={t("procedure.share")} value={share} fault={faultOf(`${id}-share`)} />
    </>
  );
}
