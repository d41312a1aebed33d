import { useState } from "react";
import { typed } from "#shared/form/CommandForm";
import { DayField } from "#shared/form/DayField";
import type { BodyKind, Office } from "#shared/graph/generated/graphql";
import { officesIn } from "#shared/record/offices";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { AppointingForm, told } from "./AppointingForm";
import { type Person, useGrantOffice } from "./administrationQuery";

type GrantProps = { body: string; kind: BodyKind; people: readonly Person[]; done: () => void };

/** To somebody new, or another office to somebody who holds one: then it is one person who comes in once for both. */
export function GrantForm({ body, kind, people, done }: GrantProps) {
  const { t } = useWords();
  const command = useGrantOffice();
  const [appointmentId] = useState(() => crypto.randomUUID());
  const [person, setPerson] = useState("");
  const known = people.find((other) => other.person === person);

  const [holder, office, from, until] = ["holder", "office", "from", "until"].map((field) => `${field}-${body}`) as [
    string,
    string,
    string,
    string,
  ];
  const { usual, other } = officesIn(kind);
  const option = (office: Office) => (
    <option key={office} value={office}>
      {t(`office.${office}`)}
    </option>
  );

  return (
    <AppointingForm
      id={body}
      command={command}
      label={t("grant.do")}
      resolution={t("grant.resolution")}
      required={known ? [office, from] : [holder, office, from]}
      inputOf={(form, resolution) => ({
        bodyId: body,
        appointmentId,
        office: typed(form, office) as Office,
        person: known?.person ?? null,
        holder: known?.holder.text ?? typed(form, holder),
        from: typed(form, from),
        until: told(form, until),
        resolution,
      })}
      done={done}
    >
      {(faultOf) => (
        <>
          <Field id={`person-${body}`} label={t("grant.who")}>
            <select
              {...fieldProps(`person-${body}`)}
              value={person}
              onChange={(event) => setPerson(event.target.value)}
            >
              <option value="">{t("grant.newPerson")}</option>
              {people
                .filter(({ holder }) => holder.text)
                .map(({ person, holder, offices }) => (
                  <option key={person} value={person}>
                    {[holder.text, ...offices.map((office) => t(`office.${office}`))].join(", ")}
                  </option>
                ))}
            </select>
          </Field>
          {!known && (
            <Field id={holder} label={t("grant.holder")} fault={faultOf(holder)}>
              <input {...fieldProps(holder, false, faultOf(holder))} autoComplete="off" />
            </Field>
          )}
          <Field id={office} label={t("grant.office")} fault={faultOf(office)}>
            <select {...fieldProps(office, false, faultOf(office))} defaultValue="">
              <option value="">{t("propose.choose")}</option>
              {usual.map(option)}
              <optgroup label={t("grant.other")}>{other.map(option)}</optgroup>
            </select>
          </Field>
          <DayField id={from} label={t("grant.from")} fault={faultOf(from)} />
          <Field id={until} label={t("end.on")} hint={t("grant.untilHint")}>
            <input {...fieldProps(until, true)} className="short" type="date" />
          </Field>
        </>
      )}
    </AppointingForm>
  );
}
