import { useState } from "react";
import { ComesNext } from "#shared/form/ComesNext";
import { Confirmed } from "#shared/form/Confirmed";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { Qr } from "#shared/ui/Qr";
import type { Changing } from "./account";
import { CodeField } from "./CodeField";
import { DoorForm } from "./DoorForm";
import { RecoveryCodes } from "./RecoveryCodes";
import { typed, useDoor, useDoorCommand } from "./useDoor";

type Offer = { key: string; address: string; ticket: string };

export function SecondFactor({ account, again }: Changing) {
  const { t } = useWords();
  const door = useDoor();
  const end = useDoorCommand("/account/second-factor/end");
  const [offer, setOffer] = useState<Offer>();
  const [codes, setCodes] = useState<string[]>();

  async function told(path: string, body?: object) {
    const { data, refused } = await door.ask<{ codes: string[] }>(`/account/second-factor${path}`, body);
    if (refused) return;
    setCodes(data?.codes);
    setOffer(undefined);
    again();
  }

  return (
    <section>
      <h2>{t("second.title")}</h2>
      <p>{t(account.hasSecondFactor ? "second.on" : "second.off", { codes: account.recoveryCodes })}</p>
      {codes && <RecoveryCodes key={codes[0]} name={account.name} codes={codes} />}
      {offer ? (
        <Setting offer={offer} door={door} prove={(code) => told("", { ticket: offer.ticket, code })} />
      ) : (
        <>
          {door.problem && (
            <Notice kind="bad" live>
              {door.problem}
            </Notice>
          )}
          <div className="actions">
            <button
              type="button"
              className={account.hasSecondFactor ? "button" : "button primary"}
              disabled={door.sending}
              onClick={async () => setOffer((await door.ask<Offer>("/account/second-factor/offer")).data)}
            >
              {t(account.hasSecondFactor ? "second.another" : "second.set")}
            </button>
            {account.hasSecondFactor && (
              <button type="button" className="button" disabled={door.sending} onClick={() => told("/recovery-codes")}>
                {t("second.newCodes")}
              </button>
            )}
          </div>
          {account.hasSecondFactor && (
            <Confirmed
              name={t("second.end")}
              question={t("second.endAsk")}
              command={end}
              input={{}}
              done={() => {
                setCodes(undefined);
                again();
              }}
            />
          )}
        </>
      )}
    </section>
  );
}

type SettingProps = { offer: Offer; door: ReturnType<typeof useDoor>; prove: (code: string) => void };

function Setting({ offer, door, prove }: SettingProps) {
  const { t } = useWords();
  return (
    <>
      <ComesNext>
        <p>{t("second.scan")}</p>
      </ComesNext>
      <Qr text={offer.address} label={t("second.qr")} />
      <p>
        <a className="button" href={offer.address}>
          {t("second.open")}
        </a>
      </p>
      <p>
        {t("second.type")} <code className="written">{offer.key.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <DoorForm door={door} label={t("second.prove")} send={(form) => prove(typed(form, "code"))}>
        {(faultOf) => <CodeField label={t("second.code")} hint={t("second.codeHint")} fault={faultOf("code")} digits />}
      </DoorForm>
    </>
  );
}
