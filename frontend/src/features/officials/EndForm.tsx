import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { AppointingForm, told } from "./AppointingForm";
import { useEndOffice } from "./administrationQuery";

type EndProps = { body: string; appointment: string; done: () => void };

export function EndForm({ body, appointment, done }: EndProps) {
  const { t } = useWords();
  const command = useEndOffice();

  async function send(fields: FormData) {
    const ended = await command.submit({
      bodyId: body,
      appointmentId: appointment,
      on: String(fields.get(`on-${appointment}`)),
      resolution: told(fields, `resolution-${appointment}`) ?? null,
    });
    if (ended) done();
  }

  return (
    <AppointingForm id={appointment} command={command} label={t("end.do")} send={send}>
      <Field id={`on-${appointment}`} label={t("end.on")}>
        <input {...fieldProps(`on-${appointment}`)} className="short" type="date" required />
      </Field>
    </AppointingForm>
  );
}
