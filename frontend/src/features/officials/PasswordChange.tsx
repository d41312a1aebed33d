import { useRecorded } from "#shared/form/useRecorded";
import { useWords } from "#shared/text/words";
import type { Changing } from "./account";
import { CurrentPassword } from "./CurrentPassword";
import { DoorForm } from "./DoorForm";
import { NewPassword } from "./NewPassword";
import { useDoor } from "./useDoor";

export function PasswordChange({ account, again }: Changing) {
  const { t } = useWords();
  const door = useDoor();
  const changed = useRecorded("password.changed");

  async function send(form: HTMLFormElement) {
    const fields = new FormData(form);
    const { refused } = await door.ask("/account/password", {
      current: fields.get("current-password"),
      password: fields.get("new-password"),
    });
    if (refused) return;
    form.reset();
    changed.tell();
    again();
  }

  return (
    <section>
      <h2>{t("password.title")}</h2>
      {changed.notice}
      <details>
        <summary>{t(account.hasPassword ? "password.change" : "password.set")}</summary>
        <DoorForm door={door} label={t("password.do")} send={send}>
          {(faultOf) => (
            <>
              {account.hasPassword && (
                <CurrentPassword label={t("password.current")} fault={faultOf("current-password")} />
              )}
              <NewPassword name={account.name} fault={faultOf("new-password")} />
            </>
          )}
        </DoorForm>
      </details>
    </section>
  );
}
