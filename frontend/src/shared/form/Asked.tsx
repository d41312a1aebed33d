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

/** Where something is asked now, the last one last. */
const places: Element[] = [];

/** What will be, said before it is. Without a `confirm` of its own the yes sends the form in which it stands. */
export function Asked({ question, yes, leave, sending, confirm, children }: Props) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const place = placeOf(button.current);
    button.current?.focus();
    places.push(place);
    return () => void places.splice(places.indexOf(place), 1);
  }, []);
  useEffect(() => {
    const place = placeOf(button.current);
    function pressed(event: KeyboardEvent) {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const answers = places.find((other) => other.contains(document.activeElement)) ?? places.at(-1);
      if (answers !== place) return;
      event.preventDefault();
      leave();
    }
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

const placeOf = (button: Element | null) => button?.closest(".form") ?? document.body;
