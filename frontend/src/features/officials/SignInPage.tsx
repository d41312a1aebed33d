import { useEffect, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { faultText } from "#shared/graph/faults";
import { useMe } from "#shared/graph/meQuery";
import { forgetSeenHere } from "#shared/graph/session";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { CodeField } from "./CodeField";
import { DoorForm } from "./DoorForm";
import { PasskeyButton } from "./PasskeyButton";
import { Providers } from "./Providers";
import { comeBack, rememberBack, typed, useDoor } from "./useDoor";

export function SignInPage() {
  const words = useWords();
  const { t } = words;
  const [query] = useSearchParams();
  const isSecond = query.get("next") === "second";
  const [second, setSecond] = useState(isSecond);
  const back = query.get("back");
  const refused = query.get("refused");
  useEffect(() => {
    forgetSeenHere();
    if (!isSecond) rememberBack(back);
  }, [isSecond, back]);
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
  const { data } = useMe();
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
      <Field id="username" label={t("signIn.name")}>
        <input {...fieldProps("username")} autoComplete="username" autoCapitalize="none" spellCheck={false} required />
      </Field>
      <Field id="current-password" label={t("signIn.password")}>
        <input {...fieldProps("current-password")} type="password" autoComplete="current-password" required />
      </Field>
    </DoorForm>
  );
}

function SecondStep() {
  const { t } = useWords();
  const door = useDoor();

  async function send(form: HTMLFormElement) {
    const { refused } = await door.ask("/session/second", { code: typed(form, "code") });
    if (!refused) comeBack();
  }

  return (
    <DoorForm door={door} label={t("signIn.do")} send={send}>
      <CodeField label={t("signIn.code")} hint={t("signIn.codeHint")} />
    </DoorForm>
  );
}
