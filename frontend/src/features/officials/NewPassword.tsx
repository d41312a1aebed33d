import { useState } from "react";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";

/** The name goes along, hidden, so that a password manager knows whose password it keeps. */
export function NewPassword({ name, fault }: { name: string; fault?: string }) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <>
      <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
      <Field id="new-password" label={t("password.new")} hint={t("password.rule")} fault={fault}>
        <input
          {...fieldProps("new-password", true, fault)}
          type={shown ? "text" : "password"}
          autoComplete="new-password"
          maxLength={128}
          required
        />
      </Field>
      <label className="tick">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {t("password.show")}
      </label>
    </>
  );
}
