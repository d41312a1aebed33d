import { useState } from "react";
import { ComesNext } from "#shared/form/ComesNext";
import { faultText } from "#shared/graph/faults";
import { Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { Qr } from "#shared/ui/Qr";
import type { AccountState, Appointment } from "./administrationQuery";
import { DoorForm } from "./DoorForm";
import { moment } from "./moment";
import { typed, useDoor } from "./useDoor";

type InviteProps = { body: string; held: Appointment; account?: AccountState; done: () => void };
type Issued = { token: string; expiresAt: string };

/** The same for somebody new and for somebody who forgot: a link that is used once. */
export function InviteForm({ body, held, account, done }: InviteProps) {
  const words = useWords();
  const { t } = words;
  const door = useDoor();
  const [issued, setIssued] = useState<Issued>();
  const [fault, setFault] = useState<string>();
  const id = `name-${held.id}`;

  async function send(form: HTMLFormElement) {
    const name = account?.name ?? typed(form, id);
    const wrong = isFit(name) ? undefined : name ? faultText("session.name_unfit", words) : t("form.required");
    setFault(wrong);
    if (wrong) return form.querySelector("input")?.focus();
    const { data } = await door.ask<Issued>("/accounts/invite", { body, appointment: held.id, name });
    setIssued(data);
    if (data) done();
  }

  return (
    <details>
      <summary>
        <span>
          {t(account ? "invite.again" : "invite.title")}: <Written text={held.holder} />
        </span>
      </summary>
      {account?.hasPassword && <Notice kind="warn">{t("invite.anew")}</Notice>}
      <DoorForm door={door} label={t("invite.do")} send={send}>
        {!account && (
          <Field id={id} label={t("invite.name")} hint={t("invite.nameHint")} fault={fault}>
            <input {...fieldProps(id, true, fault)} autoComplete="off" autoCapitalize="none" spellCheck={false} />
          </Field>
        )}
      </DoorForm>
      {issued && <Link key={issued.token} issued={issued} />}
    </details>
  );
}

/** As the host takes it: an e-mail address or a short name, in any alphabet. */
const isFit = (name: string) => /^[\p{L}\p{M}\p{Nd}._@+-]{2,100}$/u.test(name);

function Link({ issued: { token, expiresAt } }: { issued: Issued }) {
  const { t } = useWords();
  const address = `${location.origin}/invitation/${token}`;
  return (
    <ComesNext className="paper">
      <Notice kind="ok" live>
        {t("invite.issued", { at: moment(expiresAt) })}
      </Notice>
      <p>
        <code className="written">{address}</code>
      </p>
      <Qr text={address} label={t("invite.qr")} />
      <div className="actions no-print">
        <button type="button" className="button" onClick={() => navigator.clipboard.writeText(address)}>
          {t("invite.copy")}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {t("recovery.print")}
        </button>
      </div>
    </ComesNext>
  );
}
