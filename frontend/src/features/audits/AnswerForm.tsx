import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { LineField } from "#shared/form/LineField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { useAnswerFinding } from "./auditCommands";
import type { Found } from "./auditsQuery";
import { evidenceFaults, numbersOf } from "./evidence";
import type { Within } from "./within";

/** For the officials of the audited body. */
export function AnswerForm({ within, found }: { within: Within; found: Found }) {
  const { t } = useWords();
  const id = (field: string) => `answer-${field}-${found.number}`;
  return (
    <CommandForm
      name={t("findingAnswer.send")}
      command={useAnswerFinding()}
      faultsOf={(form) => ({
        ...emptyOf(form, id("text")),
        ...countFaults(form, id("percent")),
        ...evidenceFaults(form, id("evidence")),
      })}
      inputOf={(form) => ({
        audit: within.audit.code,
        number: found.number,
        text: typed(form, id("text")),
        percentDone: Number(typed(form, id("percent"))),
        evidence: numbersOf(typed(form, id("evidence"))),
      })}
      done={within.again}
      draft={`answer:${within.audit.code}:${found.number}`}
    >
      {(faultOf) => (
        <>
          <Field id={id("text")} label={t("findingAnswer.text")} fault={faultOf(id("text"))}>
            <textarea {...fieldProps(id("text"), false, faultOf(id("text")))} rows={4} maxLength={8000} />
          </Field>
          <CountField id={id("percent")} label={t("findingAnswer.percent")} fault={faultOf(id("percent"))} />
          <LineField
            id={id("evidence")}
            label={t("findingAnswer.evidence")}
            hint={t("findingAnswer.evidenceHint")}
            fault={faultOf(id("evidence"))}
          />
        </>
      )}
    </CommandForm>
  );
}
