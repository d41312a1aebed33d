import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { DayField } from "#shared/form/DayField";
import { LineField } from "#shared/form/LineField";
import type { Office } from "#shared/graph/generated/graphql";
import { instantOf } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { Within } from "./at";
import { useAddMilestone } from "./planCommands";

const responsible: readonly Office[] = [
  "GOVERNOR",
  "HEAD_OF_OFFICE",
  "FINANCE_HEAD",
  "PROCUREMENT",
  "BAG_GOVERNOR",
  "PROVIDER",
];

export function AddForm({ within }: { within: Within }) {
  const { t } = useWords();
  const command = useAddMilestone();
  const [milestoneId] = useState(() => crypto.randomUUID());
  const id = (field: string) => `add-${field}-${within.resolution}`;
  return (
    <CommandForm
      name={t("plans.addDo")}
      command={command}
      faultsOf={(form) => emptyOf(form, id("title"), id("day"))}
      inputOf={(form) => ({
        resolutionId: within.resolution,
        milestoneId,
        title: { mn: typed(form, id("title")) },
        responsible: typed(form, id("office")) as Office,
        dueAt: instantOf(typed(form, id("day")), "23:59", within.at.round.locality.timeZone),
      })}
      done={within.again}
      draft={`add:${within.resolution}`}
    >
      {(faultOf) => (
        <>
          <LineField id={id("title")} label={t("plans.what")} fault={faultOf(id("title"))} lang="mn" />
          <Field id={id("office")} label={t("clause.assignee")}>
            <select {...fieldProps(id("office"))}>
              {responsible.map((office) => (
                <option key={office} value={office}>
                  {t(`office.${office}`)}
                </option>
              ))}
            </select>
          </Field>
          <DayField id={id("day")} label={t("due.day")} fault={faultOf(id("day"))} />
        </>
      )}
    </CommandForm>
  );
}
