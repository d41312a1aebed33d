import { type PublicText, useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { typed } from "./CommandForm";

type Props = { id: string; label: string; text?: PublicText | null; fault?: string; most?: number };

/** In both languages, as it is shown to everybody. */
export function CitationField({ id, label, text, fault, most = 300 }: Props) {
  const { t } = useWords();
  return (
    <>
      <Field id={id} label={label} fault={fault}>
        <input {...fieldProps(id, false, fault)} lang="mn" maxLength={most} defaultValue={text?.mn} />
      </Field>
      <Field id={`${id}-en`} label={t("form.inEnglish", { what: label })}>
        <input {...fieldProps(`${id}-en`)} lang="en" maxLength={most} defaultValue={text?.en ?? ""} />
      </Field>
    </>
  );
}

/** What was typed there; nothing where its Mongolian is empty. */
export function publicTextIn(form: FormData, id: string) {
  const [mn, en] = [typed(form, id), typed(form, `${id}-en`)];
  return mn ? { mn, en: en || undefined } : undefined;
}
