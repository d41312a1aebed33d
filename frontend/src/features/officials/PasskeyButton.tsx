import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { canPasskey, makePasskey, signByPasskey } from "./passkeys";
import { useDoor } from "./useDoor";

type PasskeyButtonProps = {
  label: string;
  /** Where the host says what to sign, and where the answer goes, each with `body`. */
  path: string;
  optionsPath: string;
  body?: object;
  makes?: boolean;
  done: () => void;
};

/** Asks the host, then the device, then the host again. */
export function PasskeyButton({ label, path, optionsPath, body, makes, done }: PasskeyButtonProps) {
  const { t } = useWords();
  const door = useDoor();

  async function go() {
    const { data } = await door.ask<object>(optionsPath, body);
    if (!data) return;
    const credential = await (makes ? makePasskey(data) : signByPasskey(data));
    if (!credential) return door.fail("session.passkey_refused");
    const { refused } = await door.ask(path, { ...body, credential });
    if (!refused) done();
  }

  if (!canPasskey()) return <p className="hint">{t("passkey.cannot")}</p>;
  return (
    <>
      {door.problem && (
        <Notice kind="bad" live>
          {door.problem}
        </Notice>
      )}
      <button type="button" className="button" disabled={door.sending} onClick={go}>
        {label}
      </button>
    </>
  );
}
