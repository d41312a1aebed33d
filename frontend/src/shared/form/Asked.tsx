import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

type Props = {
  question: string;
  yes?: string;
  leave: () => void;
  sending?: boolean;
  confirm?: () => void;
  children?: ReactNode;
};

/** What will be, said before it is. Without a `confirm` of its own the yes sends the form in which it stands. */
export function Asked({ question, yes, leave, sending, confirm, children }: Props) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  useEffect(() => {
    const pressed = ({ key }: KeyboardEvent) => key === "Escape" && leave();
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [leave]);
  return (
    <>
      <Notice kind="warn">{question}</Notice>
      {children}
      <p className="actions">
        <button
          type={confirm ? "button" : "submit"}
          className="button primary"
          ref={button}
          onClick={confirm}
          disabled={sending}
        >
          {yes ?? t("form.yes")}
        </button>
        <button type="button" className="button" onClick={leave}>
          {t("form.no")}
        </button>
      </p>
    </>
  );
}
