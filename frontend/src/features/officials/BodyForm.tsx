import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { LineField } from "#shared/form/LineField";
import type { BodyKind } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { useFormBody } from "./administrationQuery";

/** The operator's own body is there from the first start and nobody forms another. */
const kinds: readonly Exclude<BodyKind, "OPERATOR">[] = [
  "GOVERNORS_OFFICE",
  "KHURAL",
  "PRESIDIUM",
  "GENERAL_MEETING",
  "WORKING_GROUP",
  "AUDIT_OFFICE",
];

export function BodyForm({ place, done }: { place: string; done: () => void }) {
  const { t } = useWords();
  const command = useFormBody();
  const [bodyId] = useState(() => crypto.randomUUID());
  return (
    <details>
      <summary>{t("body.title")}</summary>
      <CommandForm
        name={t("body.do")}
        command={command}
        faultsOf={(form) => emptyOf(form, "body-kind", "body-name")}
        inputOf={(form) => ({
          bodyId,
          localityId: place,
          kind: typed(form, "body-kind") as BodyKind,
          name: { mn: typed(form, "body-name"), en: typed(form, "body-name-en") || undefined },
        })}
        done={done}
      >
        {(faultOf) => (
          <>
            <Field id="body-kind" label={t("body.kind")} fault={faultOf("body-kind")}>
              <select {...fieldProps("body-kind", false, faultOf("body-kind"))}>
                <option value="">{t("propose.choose")}</option>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`bodyKind.${kind}`)}
                  </option>
                ))}
              </select>
            </Field>
            <LineField id="body-name" label={t("newRound.name")} fault={faultOf("body-name")} lang="mn" />
            <LineField id="body-name-en" label={t("newRound.nameEn")} lang="en" />
          </>
        )}
      </CommandForm>
    </details>
  );
}
