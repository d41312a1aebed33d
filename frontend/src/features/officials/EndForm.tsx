import { typed } from "#shared/form/CommandForm";
import { DayField } from "#shared/form/DayField";
import { useWords } from "#shared/text/words";
import { AppointingForm } from "./AppointingForm";
import { useEndOffice } from "./administrationQuery";

type EndProps = { body: string; appointment: string; done: () => void };

export function EndForm({ body, appointment, done }: EndProps) {
  const { t } = useWords();
  const command = useEndOffice();
  const on = `on-${appointment}`;
  return (
    <AppointingForm
      id={appointment}
      command={command}
      label={t("end.do")}
      resolution={t("end.resolution")}
      question={t("end.ask")}
      required={[on]}
      inputOf={(form, resolution) => ({
        bodyId: body,
        appointmentId: appointment,
        on: typed(form, on),
        resolution,
      })}
      done={done}
    >
      {(faultOf) => <DayField id={on} label={t("end.on")} fault={faultOf(on)} />}
    </AppointingForm>
  );
}
