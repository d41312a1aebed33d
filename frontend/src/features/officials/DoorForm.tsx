import type { ReactNode } from "react";
import { Notice } from "#shared/ui/Notice";
import type { Door } from "./useDoor";

type DoorFormProps = {
  door: Door;
  label: string;
  send: (form: HTMLFormElement) => void;
  children: ReactNode;
};

/** A form that posts by script; what was typed stays when it is refused. */
export const DoorForm = ({ door, label, send, children }: DoorFormProps) => (
  <form
    className="form"
    onSubmit={(event) => {
      event.preventDefault();
      send(event.currentTarget);
    }}
  >
    {children}
    {door.problem && (
      <Notice kind="bad" live>
        {door.problem}
      </Notice>
    )}
    <button type="submit" className="button primary" disabled={door.sending}>
      {label}
    </button>
  </form>
);
