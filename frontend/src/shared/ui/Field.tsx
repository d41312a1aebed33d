import type { ReactNode } from "react";
import { Icon } from "./Icon";

type FieldProps = { id: string; label: string; hint?: string; fault?: string; children: ReactNode };

/** Label, hint and fault around one control; the fault beside the field says it all by itself. */
export const Field = ({ id, label, hint, fault, children }: FieldProps) => (
  <div className={fault ? "field wrong" : "field"}>
    <label htmlFor={id}>{label}</label>
    {hint && (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {fault && (
      <p className="fault" id={`${id}-fault`}>
        <Icon name="warning" /> {fault}
      </p>
    )}
    {children}
  </div>
);

/** What ties a control to its label, hint and fault. */
export const fieldProps = (id: string, hint = false, fault?: string) => ({
  id,
  name: id,
  "aria-invalid": fault ? true : undefined,
  "aria-describedby": [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || undefined,
});
