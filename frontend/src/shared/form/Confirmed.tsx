import { type ReactNode, useRef, useState } from "react";
import { useAnswered } from "#shared/graph/recorded";
import { Notice } from "#shared/ui/Notice";
import { Asked } from "./Asked";
import { giveFocusBack, useKeptFocus } from "./keptFocus";

export type Command<Input> = {
  submit: (input: Input) => Promise<boolean>;
  problem?: ReactNode;
  sending: boolean;
};

type Props<Input> = {
  name: string;
  question: string;
  yes?: string;
  command: Command<Input>;
  input: Input;
  done: () => void;
  /** Looks again, so that the question tells what is now. */
  look?: () => void;
};

/** A button for what cannot be taken back: it says first what will be, and the refusal stands where it was pressed. */
export function Confirmed<Input>({ name, question, yes, command, input, done, look }: Props<Input>) {
  const [asking, setAsking] = useState(false);
  /** Only what answers this asking: figures may have changed since the one before. */
  const [answered, setAnswered] = useAnswered(false);
  const first = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(box);

  async function confirm() {
    const accepted = await command.submit(input);
    setAnswered(true);
    if (!accepted) {
      // What it was asked about may be another thing now: whoever still wants it presses anew.
      if (look) setAsking(false);
      giveFocusBack(() => box.current?.querySelector("button"));
      return look?.();
    }

    leave();
    keepFocus();
    done();
  }

  function ask() {
    setAnswered(false);
    setAsking(true);
    look?.();
  }

  function leave() {
    setAnswered(false);
    setAsking(false);
    giveFocusBack(() => first.current);
  }

  const problem = answered && command.problem && (
    <Notice kind="bad" live>
      {command.problem}
    </Notice>
  );
  if (!asking)
    return (
      <>
        {problem}
        <p className="actions" ref={box}>
          <button type="button" className="button" ref={first} onClick={ask}>
            {name}
          </button>
        </p>
      </>
    );
  return (
    <div className="form" ref={box}>
      <Asked question={question} yes={yes} leave={leave} sending={command.sending} confirm={confirm}>
        {problem}
      </Asked>
    </div>
  );
}
