import { useEffect } from "react";
import { LeaveButton } from "#shared/form/LeaveButton";
import { doorText } from "#shared/graph/faults";
import { useKnownMe } from "#shared/graph/meQuery";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { SignInLink } from "#shared/ui/SignInLink";
import { useAccount } from "./account";
import { Devices } from "./Devices";
import { Offices } from "./Offices";
import { PasskeyList } from "./PasskeyList";
import { PasswordChange } from "./PasswordChange";
import { SecondFactor } from "./SecondFactor";

/** Who one is here, and by which ways one comes in. */
export function ProfilePage() {
  const { t } = useWords();
  const asked = useKnownMe();
  const { again } = asked;
  useEffect(again, [again]);
  return (
    <Answered asked={asked} find={(data) => data.me}>
      {(me) => (
        <Page title={t("profile.title")} className="narrow">
          {me.signedIn ? (
            <>
              {me.lacksSecondFactor && <Notice kind="warn">{t("profile.lacksSecondFactor")}</Notice>}
              <Offices me={me} />
              <OwnAccount asked={asked.again} />
              <LeaveButton offices={me.offices.map(({ id }) => id)} done={() => location.assign("/sign-in")} />
            </>
          ) : (
            <p>
              {t("profile.nobody")} <SignInLink />
            </p>
          )}
        </Page>
      )}
    </Answered>
  );
}

function OwnAccount({ asked }: { asked: () => void }) {
  const words = useWords();
  const { answer, again } = useAccount();
  const changed = () => {
    again();
    asked();
  };
  if (!answer) return <p role="status">{words.t("state.loading")}</p>;
  const { data: account, refused } = answer;
  if (!account)
    return (
      <Notice>
        {refused && doorText(refused, words)} {refused?.code === "session.not_signed_in" && <SignInLink />}
      </Notice>
    );
  return (
    <>
      <PasswordChange account={account} again={changed} />
      <SecondFactor account={account} again={changed} />
      <PasskeyList account={account} again={changed} />
      <Devices account={account} again={again} />
    </>
  );
}
