import { type ReactNode, useState } from "react";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { Door } from "./useDoor";

type DoorFormProps = {
  door: Door;
  label: string;
  send: (form: HTMLFormElement) => void;
  children: ReactNode | ((faultOf: (field: string) => string | undefined) => ReactNode);
};

/** A form that posts by script; what was typed stays when it is refused. Required fields left empty are told beside them. */
export function DoorForm({ door, label, send, children }: DoorFormProps) {
  const { t } = useWords();
  const [empty, setEmpty] = useState<string[]>([]);

  function post(form: HTMLFormElement) {
    const missing = [...form.querySelectorAll("input")].filter((input) => input.required && !input.value.trim());
    setEmpty(missing.map((input) => input.name));
    if (missing[0]) missing[0].focus();
    else send(form);
  }

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        post(event.currentTarget);
      }}
    >
      {typeof children === "function"
        ? children((field) => (empty.includes(field) ? t("form.required") : undefined))
        : children}
      {door.problem && empty.length === 0 && (
        <Notice kind="bad" live>
          {door.problem}
        </Notice>
      )}
      <button type="submit" className="button primary" disabled={door.sending}>
        {label}
      </button>
    </form>
  );
}
