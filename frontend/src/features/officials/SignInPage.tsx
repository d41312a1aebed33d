import { useEffect, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { faultText } from "#shared/graph/faults";
import { useKnownMe } from "#shared/graph/meQuery";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Loading } from "#shared/ui/Loading";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { CodeField } from "./CodeField";
import { CurrentPassword } from "./CurrentPassword";
import { DoorForm } from "./DoorForm";
import { PasskeyButton } from "./PasskeyButton";
import { Providers } from "./Providers";
import { comeBack, rememberBack, typed, useDoor } from "./useDoor";

export function SignInPage() {
  const words = useWords();
  const { t } = words;
  const [query] = useSearchParams();
  const next = query.get("next");
  const [second, setSecond] = useState(next === "second");
  const back = query.get("back");
  const refused = query.get("refused");
  useEffect(() => {
    if (next === "back") comeBack();
    else if (next !== "second") rememberBack(back);
  }, [next, back]);
  if (next === "back") return <Loading />;
  return (
    <Page title={t("signIn.title")} className="narrow">
      {refused && !second && <Notice kind="bad">{faultText(refused, words)}</Notice>}
      {second ? (
        <SecondStep />
      ) : (
        <>
          <FirstStep next={() => setSecond(true)} />
          <PasskeyButton
            label={t("passkey.comeIn")}
            optionsPath="/session/passkey/options"
            path="/session/passkey"
            done={comeBack}
          />
          <Providers />
        </>
      )}
      <p className="hint">{t("signIn.forgotten")}</p>
      <WithoutProof back={back} />
    </Page>
  );
}

/** In Development there are people whom anybody may be. */
function WithoutProof({ back }: { back: string | null }) {
  const { t } = useWords();
  const { data } = useKnownMe();
  if (!data?.me.oneClickPeople.length) return null;
  return (
    <p>
      <Link to={back ? `/people?${new URLSearchParams({ back })}` : "/people"}>{t("footer.development")}</Link>
    </p>
  );
}

function FirstStep({ next }: { next: () => void }) {
  const { t } = useWords();
  const door = useDoor();

  async function send(form: HTMLFormElement) {
    const { refused, data } = await door.ask<{ next: string }>("/session/password", {
      name: typed(form, "username"),
      // Blanks at the ends may be a part of it.
      password: new FormData(form).get("current-password"),
    });
    if (refused) return;
    if (data) next();
    else comeBack();
  }

  return (
    <DoorForm door={door} label={t("signIn.do")} send={send}>
      {(faultOf) => (
        <>
          <Name fault={faultOf("username")} />
          <CurrentPassword label={t("signIn.password")} fault={faultOf("current-password")} />
        </>
      )}
    </DoorForm>
  );
}

function Name({ fault }: { fault?: string }) {
  const { t } = useWords();
  return (
    <Field id="username" label={t("signIn.name")} fault={fault}>
      <input
        {...fieldProps("username", false, fault)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
    </Field>
  );
}

function SecondStep() {
  const { t } = useWords();
  const door = useDoor();

  async function send(form: HTMLFormElement) {
    const { refused } = await door.ask("/session/second", { code: typed(form, "code") });
    if (!refused) comeBack();
  }

  useEffect(() => {
    document.getElementById("code")?.focus();
  }, []);

  return (
    <DoorForm door={door} label={t("signIn.do")} send={send}>
      {(faultOf) => <CodeField label={t("signIn.code")} hint={t("signIn.codeHint")} fault={faultOf("code")} />}
    </DoorForm>
  );
}
