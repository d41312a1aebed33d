import type { Faults } from "#shared/form/CommandForm";
import { typed } from "#shared/form/CommandForm";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";

const counts = ["for", "against", "abstained"] as const;

type Props = { id: string; entitled: number; faultOf: (field: string) => string | undefined };

/** Hands or papers as they were counted. One press where all are for it, as most votes of a day are. */
export function CountFields({ id, entitled, faultOf }: Props) {
  const { t, number } = useWords();

  function all(form: HTMLFormElement | null) {
    if (!form) return;
    for (const count of counts) {
      const field = form.elements.namedItem(`${id}-${count}`) as HTMLInputElement;
      field.value = count === "for" ? String(entitled) : "0";
    }
    form.querySelector<HTMLElement>("[type=submit]")?.focus();
  }

  return (
    <>
      <p>{t("vote.entitled", { count: number(entitled) })}</p>
      <div className="counts">
        {counts.map((count) => (
          <Field key={count} id={`${id}-${count}`} label={t(`count.${count}`)} fault={faultOf(`${id}-${count}`)}>
            <input
              {...fieldProps(`${id}-${count}`, false, faultOf(`${id}-${count}`))}
              className="short"
              inputMode="numeric"
              autoComplete="off"
            />
          </Field>
        ))}
        <button type="button" className="button" onClick={(event) => all(event.currentTarget.form)}>
          {t("vote.all", { count: number(entitled) })}
        </button>
      </div>
    </>
  );
}

const isCount = (text: string) => /^\d{1,6}$/.test(text);

export const countFaults = (form: FormData, ...fields: string[]): Faults =>
  Object.fromEntries(fields.filter((field) => !isCount(typed(form, field))).map((field) => [field, "form.count"]));

export const countFieldsOf = (id: string) => counts.map((count) => `${id}-${count}`);

export const countsOf = (form: FormData, id: string) => ({
  for: Number(typed(form, `${id}-for`)),
  against: Number(typed(form, `${id}-against`)),
  abstained: Number(typed(form, `${id}-abstained`)),
});
