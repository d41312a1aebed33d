import { CommandForm, type Faults, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { DayField } from "#shared/form/DayField";
import { FilesField, hashesOf } from "#shared/form/FilesField";
import type { Completion } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { Within } from "./at";
import { CompletionField } from "./CompletionField";
import { useReportMilestone } from "./planCommands";
import type { Milestone } from "./plansQuery";

type Props = { within: Within; milestone: Milestone };

export function ReportForm({ within, milestone }: Props) {
  const { t } = useWords();
  const command = useReportMilestone();
  const id = (field: string) => `report-${field}-${milestone.id}`;

  function faultsOf(form: FormData): Faults {
    const faults = countFaults(form, id("percent"));
    if (Number(typed(form, id("percent"))) > 100) faults[id("percent")] = "report.percentMost";
    if (!typed(form, id("completion"))) faults[id("completion")] = "form.required";
    if (typed(form, id("completion")) === "COMPLETE" && !typed(form, id("day"))) faults[id("day")] = "form.required";
    return faults;
  }

  return (
    <CommandForm
      name={t("report.do")}
      command={command}
      faultsOf={faultsOf}
      inputOf={(form) => ({
        resolutionId: within.resolution,
        milestoneId: milestone.id,
        completion: typed(form, id("completion")) as Completion,
        percent: Number(typed(form, id("percent"))),
        doneOn: typed(form, id("day")) || undefined,
        evidence: hashesOf(typed(form, id("evidence"))),
        note: typed(form, id("note")) || undefined,
      })}
      done={within.again}
      draft={`report:${milestone.id}`}
    >
      {(faultOf) => (
        <>
          <CompletionField id={id("completion")} label={t("report.howFar")} fault={faultOf(id("completion"))} />
          <CountField id={id("percent")} label={t("report.percent")} fault={faultOf(id("percent"))} />
          <DayField id={id("day")} label={t("report.doneOn")} fault={faultOf(id("day"))} />
          <FilesField id={id("evidence")} label={t("report.evidence")} />
          <Field id={id("note")} label={t("desk.note")} hint={t("interest.natureHint")}>
            <textarea {...fieldProps(id("note"), true)} rows={2} maxLength={4000} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}
