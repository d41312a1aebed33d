import { useState } from "react";
import type { Office } from "#shared/graph/generated/graphql";
import { offices } from "#shared/record/offices";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { AppointingForm, told } from "./AppointingForm";
import { type Appointment, useGrantOffice } from "./administrationQuery";

type GrantProps = { body: string; people: readonly Appointment[]; done: () => void };

/** To somebody new, or another office to somebody who holds one: then it is one person who comes in once for both. */
export function GrantForm({ body, people, done }: GrantProps) {
  const { t } = useWords();
  const command = useGrantOffice();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [person, setPerson] = useState("");
  const known = people.find((other) => other.person === person);

  async function send(fields: FormData) {
    const granted = await command.submit({
      bodyId: body,
      appointmentId: key,
      office: fields.get(`office-${body}`) as Office,
      person: known?.person ?? null,
      holder: known?.holder.text ?? told(fields, `holder-${body}`) ?? "",
      from: String(fields.get(`from-${body}`)),
      until: told(fields, `until-${body}`) ?? null,
      resolution: told(fields, `resolution-${body}`) ?? null,
    });
    if (!granted) return;
    setKey(crypto.randomUUID());
    setPerson("");
    done();
  }

  return (
    <AppointingForm key={key} id={body} command={command} label={t("grant.do")} send={send}>
      <Field id={`person-${body}`} label={t("grant.who")}>
        <select {...fieldProps(`person-${body}`)} value={person} onChange={(event) => setPerson(event.target.value)}>
          <option value="">{t("grant.newPerson")}</option>
          {people
            .filter(({ holder }) => holder.text)
            .map((held) => (
              <option key={held.id} value={held.person}>
                {held.holder.text}, {t(`office.${held.office}`)}
              </option>
            ))}
        </select>
      </Field>
      {!known && (
        <Field id={`holder-${body}`} label={t("grant.holder")}>
          <input {...fieldProps(`holder-${body}`)} autoComplete="off" required />
        </Field>
      )}
      <Field id={`office-${body}`} label={t("grant.office")}>
        <select {...fieldProps(`office-${body}`)}>
          {offices.map((office) => (
            <option key={office} value={office}>
              {t(`office.${office}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`from-${body}`} label={t("grant.from")}>
        <input {...fieldProps(`from-${body}`)} className="short" type="date" required />
      </Field>
      <Field id={`until-${body}`} label={t("grant.until")} hint={t("grant.untilHint")}>
        <input {...fieldProps(`until-${body}`, true)} className="short" type="date" />
      </Field>
    </AppointingForm>
  );
}
