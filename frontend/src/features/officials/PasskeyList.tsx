import { useState } from "react";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import type { Changing } from "./account";
import { moment } from "./moment";
import { PasskeyButton } from "./PasskeyButton";
import { useDoor } from "./useDoor";

export function PasskeyList({ account, again }: Changing) {
  const { t } = useWords();
  const door = useDoor();
  const [name, setName] = useState("");

  async function remove(id: string) {
    const { refused } = await door.ask("/account/passkeys/remove", { id });
    if (!refused) again();
  }

  return (
    <section>
      <h2>{t("passkey.title")}</h2>
      <p>{t("passkey.lead")}</p>
      <ul className="plain">
        {account.passkeys.map((key) => (
          <li key={key.id}>
            <strong>{key.name || t("passkey.unnamed")}</strong> <span className="meta">{moment(key.createdAt)}</span>{" "}
            <button type="button" className="link" disabled={door.sending} onClick={() => remove(key.id)}>
              {t("passkey.remove")}: {key.name || t("passkey.unnamed")}
            </button>
          </li>
        ))}
      </ul>
      {door.problem && (
        <Notice kind="bad" live>
          {door.problem}
        </Notice>
      )}
      <Field id="passkey-name" label={t("passkey.name")} hint={t("passkey.nameHint")}>
        <input
          {...fieldProps("passkey-name", true)}
          value={name}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <PasskeyButton
        label={t("passkey.add")}
        optionsPath="/account/passkeys/options"
        path="/account/passkeys"
        body={{ name }}
        makes
        done={() => {
          setName("");
          again();
        }}
      />
    </section>
  );
}
