import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { codeFaults, LineField } from "#shared/form/LineField";
import type { LocalityKind } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { type Place, useRegisterLocality } from "./administrationQuery";

/** What may lie directly in a place of each kind. */
const within: Partial<Record<LocalityKind, readonly LocalityKind[]>> = {
  COUNTRY: ["AIMAG", "CAPITAL"],
  AIMAG: ["SOUM"],
  CAPITAL: ["DISTRICT"],
  SOUM: ["BAG"],
  DISTRICT: ["KHOROO"],
};

const zones = ["Asia/Ulaanbaatar", "Asia/Hovd"];

export function LocalityForm({ place, done }: { place: Place; done: () => void }) {
  const { t, coded, zoneName } = useWords();
  const command = useRegisterLocality();
  const [localityId] = useState(() => crypto.randomUUID());
  const kinds = within[place.kind];
  if (!kinds) return null;
  return (
    <details>
      <summary>{t("locality.title")}</summary>
      <CommandForm
        name={t("locality.do")}
        command={command}
        faultsOf={(form) => ({ ...emptyOf(form, "locality-name"), ...codeFaults(form, "locality-code") })}
        inputOf={(form) => ({
          localityId,
          parent: place.id,
          kind: typed(form, "locality-kind") as LocalityKind,
          code: typed(form, "locality-code"),
          name: { mn: typed(form, "locality-name"), en: typed(form, "locality-name-en") || undefined },
          timeZone: typed(form, "locality-zone"),
        })}
        done={done}
      >
        {(faultOf) => (
          <>
            <Field id="locality-kind" label={t("locality.kind")}>
              <select {...fieldProps("locality-kind")}>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {coded(`place.${named(kind)}`, kind)}
                  </option>
                ))}
              </select>
            </Field>
            <LineField id="locality-name" label={t("newRound.name")} fault={faultOf("locality-name")} lang="mn" />
            <LineField id="locality-name-en" label={t("newRound.nameEn")} lang="en" />
            <LineField
              id="locality-code"
              label={t("locality.code")}
              hint={t("locality.codeHint")}
              fault={faultOf("locality-code")}
              short
            />
            <Field id="locality-zone" label={t("locality.zone")}>
              <select {...fieldProps("locality-zone")} defaultValue={place.timeZone}>
                {[...new Set([place.timeZone, ...zones])].map((zone) => (
                  <option key={zone} value={zone}>
                    {zoneName(zone)}
                  </option>
                ))}
              </select>
            </Field>
          </>
        )}
      </CommandForm>
    </details>
  );
}

/** As refusals name it: Soum for SOUM. */
const named = (kind: LocalityKind) => kind.charAt(0) + kind.slice(1).toLowerCase();
