import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { FilesField, hashesOf } from "#shared/form/FilesField";
import type { Completion } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { Within } from "./at";
import { CompletionField } from "./CompletionField";
import { useVerifyMilestone } from "./planCommands";
import type { Milestone } from "./plansQuery";

type Props = { within: Within; milestone: Milestone };

/** What somebody else found who went and looked. */
export function VerifyForm({ within, milestone }: Props) {
  const { t } = useWords();
  const command = useVerifyMilestone();
  const id = (field: string) => `verify-${field}-${milestone.id}`;
  return (
    <CommandForm
      name={t("looked.do")}
      command={command}
      faultsOf={(form) => emptyOf(form, id("completion"))}
      inputOf={(form) => ({
        resolutionId: within.resolution,
        milestoneId: milestone.id,
        completion: typed(form, id("completion")) as Completion,
        evidence: hashesOf(typed(form, id("evidence"))),
        note: typed(form, id("note")) || undefined,
      })}
      done={within.again}
      draft={`verify:${milestone.id}`}
    >
      {(faultOf) => (
        <>
          <CompletionField id={id("completion")} label={t("looked.found")} fault={faultOf(id("completion"))} />
          <FilesField id={id("evidence")} label={t("report.evidence")} />
          <Field id={id("note")} label={t("desk.note")} hint={t("interest.natureHint")}>
            <textarea {...fieldProps(id("note"), true)} rows={2} maxLength={4000} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}
