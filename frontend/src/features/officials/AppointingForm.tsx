import type { ReactNode } from "react";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";

type Command = { problem?: ReactNode; sending: boolean };

type AppointingFormProps = {
  id: string;
  command: Command;
  label: string;
  send: (fields: FormData) => void;
  children: ReactNode;
};

/** What granting and ending have in common: a number of a resolution, and an answer. */
export function AppointingForm({ id, command, label, send, children }: AppointingFormProps) {
  const { t } = useWords();
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      {children}
      <Field id={`resolution-${id}`} label={t("grant.resolution")}>
        <input {...fieldProps(`resolution-${id}`)} className="short" maxLength={64} />
      </Field>
      {command.problem && (
        <Notice kind="bad" live>
          {command.problem}
        </Notice>
      )}
      <button type="submit" className="button primary" disabled={command.sending}>
        {label}
      </button>
    </form>
  );
}

/** A field that was left empty says nothing. */
export const told = (fields: FormData, name: string) => String(fields.get(name) ?? "").trim() || undefined;
