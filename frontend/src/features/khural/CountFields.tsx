import { typed } from "#shared/form/CommandForm";
import { CountField } from "#shared/form/CountField";
import { useWords } from "#shared/text/words";

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
          <CountField key={count} id={`${id}-${count}`} label={t(`count.${count}`)} fault={faultOf(`${id}-${count}`)} />
        ))}
        <button type="button" className="button" onClick={(event) => all(event.currentTarget.form)}>
          {t("vote.all", { count: number(entitled) })}
        </button>
      </div>
    </>
  );
}

export const countFieldsOf = (id: string) => counts.map((count) => `${id}-${count}`);

export const countsOf = (form: FormData, id: string) => ({
  for: Number(typed(form, `${id}-for`)),
  against: Number(typed(form, `${id}-against`)),
  abstained: Number(typed(form, `${id}-abstained`)),
});
