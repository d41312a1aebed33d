import type { CountedBase } from "#shared/graph/generated/graphql";
import { type PublicText, useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { Share } from "./arithmetic";
import { fractionOf } from "./procedure";

type Props = {
  id: string;
  share: Share;
  bases: readonly CountedBase[];
  faultOf: (field: string) => string | undefined;
};

/** More than, or at least, a share of a base. */
export function ShareFields({ id, share, bases, faultOf }: Props) {
  const { t } = useWords();
  const fault = faultOf(`${id}-share`);
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
      <Field id={`${id}-share`} label={t("procedure.share")} hint={t("procedure.shareHint")} fault={fault}>
        <input {...fieldProps(`${id}-share`, true, fault)} className="short" defaultValue={fractionOf(share)} />
      </Field>
    </>
  );
}

type CitationProps = { id: string; label: string; text?: PublicText | null; fault?: string };

/** In both languages, as it is shown to everybody. */
export function CitationField({ id, label, text, fault }: CitationProps) {
  const { t } = useWords();
  return (
    <>
      <Field id={id} label={label} fault={fault}>
        <input {...fieldProps(id, false, fault)} lang="mn" maxLength={300} defaultValue={text?.mn} />
      </Field>
      <Field id={`${id}-en`} label={t("procedure.inEnglish", { what: label })}>
        <input {...fieldProps(`${id}-en`)} lang="en" maxLength={300} defaultValue={text?.en ?? ""} />
      </Field>
    </>
  );
}
