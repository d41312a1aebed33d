import { useState } from "react";
import { emptyOf, type Faults, typed } from "#shared/form/CommandForm";
import { FilesField, hashesOf } from "#shared/form/FilesField";
import { codeFaults } from "#shared/form/LineField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";

type Props = { id: string; faultOf: (field: string) => string | undefined };

const fieldsOf = (id: string) => [`${id}-paper-number`, `${id}-paper-archive`, `${id}-paper-day`] as const;

/** What was done elsewhere is recorded from its paper whatever it breaks; then it is marked and opens a case. */
export function PaperFields({ id, faultOf }: Props) {
  const { t } = useWords();
  const [elsewhere, setElsewhere] = useState(false);
  const [number, archive, day] = fieldsOf(id);
  return (
    <>
      <label className="tick">
        <input
          type="checkbox"
          name={`${id}-paper`}
          value="yes"
          checked={elsewhere}
          onChange={({ target }) => setElsewhere(target.checked)}
        />{" "}
        {t("paper.elsewhere")}
      </label>
      {elsewhere && (
        <fieldset>
          <legend>{t("paper.title")}</legend>
          <p className="hint">{t("paper.hint")}</p>
          <Field id={number} label={t("paper.number")} fault={faultOf(number)}>
            <input {...fieldProps(number, false, faultOf(number))} className="short" maxLength={64} />
          </Field>
          <Field id={archive} label={t("paper.archive")} fault={faultOf(archive)}>
            <input {...fieldProps(archive, false, faultOf(archive))} lang="mn" maxLength={200} />
          </Field>
          <Field id={day} label={t("paper.day")} fault={faultOf(day)}>
            <input {...fieldProps(day, false, faultOf(day))} type="date" className="short" />
          </Field>
          <FilesField id={`${id}-paper-photo`} label={t("paper.photo")} most={1} />
        </fieldset>
      )}
    </>
  );
}

const isElsewhere = (form: FormData, id: string) => typed(form, `${id}-paper`) === "yes";

export function paperFaults(form: FormData, id: string): Faults {
  if (!isElsewhere(form, id)) return {};
  const [number, ...others] = fieldsOf(id);
  return { ...codeFaults(form, number), ...emptyOf(form, ...others) };
}

export function paperOf(form: FormData, id: string) {
  if (!isElsewhere(form, id)) return undefined;
  const [number, archive, day] = fieldsOf(id);
  return {
    number: typed(form, number),
    archive: { mn: typed(form, archive) },
    actOn: typed(form, day),
    photo: hashesOf(typed(form, `${id}-paper-photo`))[0],
  };
}
