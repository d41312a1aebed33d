import { Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { Appointment } from "./administrationQuery";
import { DoorForm } from "./DoorForm";
import { useDoor } from "./useDoor";

type CloseProps = { body: string; held: Appointment; done: () => void };

export function CloseForm({ body, held, done }: CloseProps) {
  const { t } = useWords();
  const door = useDoor();

  async function send() {
    const { refused } = await door.ask("/accounts/close", { body, appointment: held.id });
    if (!refused) done();
  }

  return (
    <details>
      <summary>
        <span>
          {t("close.title")}: <Written text={held.holder} />
        </span>
      </summary>
      <DoorForm door={door} label={t("close.do")} send={send}>
        <Notice kind="warn">{t("close.ask")}</Notice>
      </DoorForm>
    </details>
  );
}
