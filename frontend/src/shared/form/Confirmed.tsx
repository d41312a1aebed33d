import { useEffect, useRef, useState } from "react";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

export type Command<Input> = {
  submit: (input: Input) => Promise<boolean>;
  problem?: string;
  sending: boolean;
};

type Props<Input> = { name: string; question: string; command: Command<Input>; input: Input; done: () => void };

/** A button for what cannot be taken back: it says first what will be, and the refusal stands where it was pressed. */
export function Confirmed<Input>({ name, question, command, input, done }: Props<Input>) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (asking) yes.current?.focus();
  }, [asking]);

  async function confirm() {
    if (!(await command.submit(input))) return;
    leave();
    done();
  }

  function leave() {
    setAsking(false);
    requestAnimationFrame(() => first.current?.focus());
  }

  if (!asking)
    return (
      <p className="actions">
        <button type="button" className="button" ref={first} onClick={() => setAsking(true)}>
          {name}
        </button>
      </p>
    );
  return (
    <div className="form">
      <Notice kind="warn">{question}</Notice>
      {command.problem && (
        <Notice kind="bad" live>
          {command.problem}
        </Notice>
      )}
      <p className="actions">
        <button type="button" className="button primary" ref={yes} onClick={confirm} disabled={command.sending}>
          {t("form.yes")}
        </button>
        <button type="button" className="button" onClick={leave}>
          {t("form.no")}
        </button>
      </p>
    </div>
  );
}
