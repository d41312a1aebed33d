import { useState } from "react";
import { Confirmed } from "#shared/form/Confirmed";
import { useRecorded } from "#shared/form/useRecorded";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { Account, Changing } from "./account";
import { moment } from "./moment";
import { PasskeyButton } from "./PasskeyButton";
import { useDoorCommand } from "./useDoor";

export function PasskeyList({ account, again }: Changing) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const recorded = useRecorded();

  return (
    <section>
      <h2>{t("passkey.title")}</h2>
      <p>{t("passkey.lead")}</p>
      <ul className="plain">
        {account.passkeys.map((key) => (
          <Passkey key={key.id} passkey={key} done={again} />
        ))}
      </ul>
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
          recorded.tell();
          again();
        }}
      />
      {recorded.notice}
    </section>
  );
}

type PasskeyProps = { passkey: Account["passkeys"][number]; done: () => void };

function Passkey({ passkey: { id, name, createdAt }, done }: PasskeyProps) {
  const { t } = useWords();
  const command = useDoorCommand("/account/passkeys/remove");
  const called = name || t("passkey.unnamed");
  return (
    <li>
      <strong>{called}</strong> <span className="meta">{moment(createdAt)}</span>
      <Confirmed
        name={`${t("passkey.remove")}: ${called}`}
        question={t("passkey.removeAsk")}
        command={command}
        input={{ id }}
        done={done}
      />
    </li>
  );
}
