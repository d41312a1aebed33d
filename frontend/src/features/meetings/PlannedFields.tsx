import { useRef, useState } from "react";
import { emptyOf, type Faults, typed } from "#shared/form/CommandForm";
import { RowCount } from "#shared/form/RowCount";
import { instantOf } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";

const fieldsOf = (place: number) => [`day${place}`, `hour${place}`, `place${place}`] as const;

type Props = { faultOf: (field: string) => string | undefined };

/** Where and when people are called together; a bag whose camps lie far apart is called to several places. */
export function PlannedFields({ faultOf }: Props) {
  const { t, number } = useWords();
  const [count, setCount] = useState(1);
  const add = useRef<HTMLButtonElement>(null);

  function removeLast() {
    setCount(count - 1);
    add.current?.focus();
  }

  return (
    <>
      <RowCount name="sittings" count={count} setCount={setCount} />
      {Array.from({ length: count }, (_, index) => index + 1).map((place) => {
        const [day, hour, where] = fieldsOf(place);
        return (
          <fieldset key={place}>
            <legend>{t("meeting.sitting", { number: number(place) })}</legend>
            <Field id={where} label={t("khural.place")} fault={faultOf(where)}>
              <input {...fieldProps(where, false, faultOf(where))} lang="mn" maxLength={200} />
            </Field>
            <Field id={day} label={t("khural.day")} fault={faultOf(day)}>
              <input {...fieldProps(day, false, faultOf(day))} type="date" className="short" />
            </Field>
            <Field id={hour} label={t("khural.hour")} fault={faultOf(hour)}>
              <input {...fieldProps(hour, false, faultOf(hour))} type="time" className="short" />
            </Field>
          </fieldset>
        );
      })}
      <p className="actions">
        <button type="button" className="button" ref={add} onClick={() => setCount(count + 1)}>
          {t("meeting.addPlace")}
        </button>
        {count > 1 && (
          <button type="button" className="button" onClick={removeLast}>
            {t("meeting.removePlace", { number: number(count) })}
          </button>
        )}
      </p>
    </>
  );
}

const placesOf = (form: FormData) => Array.from({ length: Number(typed(form, "sittings")) }, (_, index) => index + 1);

export const plannedFaults = (form: FormData): Faults => emptyOf(form, ...placesOf(form).flatMap(fieldsOf));

export const plannedOf = (form: FormData, zone: string) =>
  placesOf(form).map((place) => {
    const [day, hour, where] = fieldsOf(place);
    return { at: instantOf(typed(form, day), typed(form, hour), zone), place: { mn: typed(form, where) } };
  });
