import { type ReactNode, useEffect, useRef, useState } from "react";
import { giveFocusBack } from "#shared/form/keptFocus";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { Door } from "./useDoor";

type DoorFormProps = {
  door: Door;
  label: string;
  send: (form: HTMLFormElement) => void;
  children: ReactNode | ((faultOf: (field: string) => string | undefined) => ReactNode);
};

/** What the name of the field that a refusal is about begins with. */
const fieldOf: Record<string, string> = {
  "session.wrong_password": "current-password",
  "session.wrong_current_password": "current-password",
  "session.password_short": "new-password",
  "session.password_long": "new-password",
  "session.password_common": "new-password",
  "session.wrong_code": "code",
  "session.name_taken": "name-",
};

/** A form that posts by script; what was typed stays when it is refused. What is about one field is told beside it. */
export function DoorForm({ door, label, send, children }: DoorFormProps) {
  const { t } = useWords();
  const [empty, setEmpty] = useState<string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const { problem, refused = "" } = door;
  const about = typeof children === "function" ? fieldOf[refused] : undefined;
  useEffect(() => {
    if (!problem) return;
    if (about) form.current?.querySelector<HTMLElement>(`input[name^="${about}"]`)?.focus();
    else giveFocusBack(() => form.current?.querySelector<HTMLElement>("button[type=submit]"));
  }, [problem, about]);

  function faultOf(field: string) {
    if (empty.includes(field)) return t("form.required");
    return about && empty.length === 0 && field.startsWith(about) ? problem : undefined;
  }

  function post(form: HTMLFormElement) {
    const missing = [...form.querySelectorAll("input")].filter((input) => input.required && !input.value.trim());
    setEmpty(missing.map((input) => input.name));
    if (missing[0]) missing[0].focus();
    else send(form);
  }

  return (
    <form
      className="form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        post(event.currentTarget);
      }}
    >
      {typeof children === "function" ? children(faultOf) : children}
      {problem && !about && empty.length === 0 && (
        <Notice kind="bad" live>
          {problem}
        </Notice>
      )}
      <button type="submit" className="button primary" disabled={door.sending}>
        {label}
      </button>
    </form>
  );
}
