import { useEffect, useState } from "react";
import { useParams } from "react-router";
import { doorText } from "#shared/graph/faults";
import { type DoorAnswer, door } from "#shared/graph/session";
import { useWords } from "#shared/text/words";
import { Loading } from "#shared/ui/Loading";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { DoorForm } from "./DoorForm";
import { NewPassword } from "./NewPassword";
import { PasskeyButton } from "./PasskeyButton";
import { Providers } from "./Providers";
import { comeIn, useDoor } from "./useDoor";

type Invitation = { name: string; secondFactor: boolean };

/** Looking uses nothing up; setting the first way in does. */
export function InvitationPage() {
  const { token = "" } = useParams();
  const words = useWords();
  const { t } = words;
  const [answer, setAnswer] = useState<DoorAnswer<Invitation>>();
  useEffect(() => {
    door<Invitation>("/session/invitation", { token }).then(setAnswer);
  }, [token]);
  if (!answer) return <Loading />;
  return (
    <Page title={t("invitation.title")} className="narrow">
      {answer.data ? (
        <Accept token={token} {...answer.data} />
      ) : (
        <Notice kind="bad">{answer.refused && doorText(answer.refused, words)}</Notice>
      )}
    </Page>
  );
}

function Accept({ token, name, secondFactor }: Invitation & { token: string }) {
  const { t } = useWords();
  const asked = useDoor();

  async function send(form: HTMLFormElement) {
    const password = new FormData(form).get("new-password");
    const { refused } = await asked.ask("/session/invitation/password", { token, password });
    if (!refused) comeIn();
  }

  return (
    <>
      <p className="lead">
        {t("invitation.name")} <strong>{name}</strong>
      </p>
      {secondFactor && <Notice>{t("invitation.secondFactor")}</Notice>}
      <DoorForm door={asked} label={t("invitation.do")} send={send}>
        {(faultOf) => <NewPassword name={name} fault={faultOf("new-password")} />}
      </DoorForm>
      <h2>{t("passkey.instead")}</h2>
      <p>{t("passkey.lead")}</p>
      <PasskeyButton
        label={t("passkey.begin")}
        optionsPath="/session/invitation/passkey/options"
        path="/session/invitation/passkey"
        body={{ token }}
        makes
        done={() => comeIn()}
      />
      <Providers invitation={token} />
    </>
  );
}
