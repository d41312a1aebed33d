import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { DecisionProps } from "./at";
import { useDeclareReviewInterest } from "./sealCommands";

/** Said before a review: who is tied to a proposal leaves it to somebody else. */
export function InterestForm({ proposal, done }: DecisionProps) {
  const { t } = useWords();
  const command = useDeclareReviewInterest();
  const isTied = (form: FormData) => typed(form, "tied") === "yes";
  return (
    <CommandForm
      name={t("tied.do")}
      command={command}
      faultsOf={(form) => emptyOf(form, "tied", ...(isTied(form) ? ["tie-what"] : []))}
      inputOf={(form) => ({
        proposalId: proposal.id,
        interested: isTied(form),
        what: isTied(form) ? typed(form, "tie-what") : undefined,
      })}
      done={done}
      draft={`interest:${proposal.id}`}
    >
      {(faultOf) => (
        <>
          <Field id="tied" label={t("tied.question")} fault={faultOf("tied")}>
            <select {...fieldProps("tied", false, faultOf("tied"))} defaultValue="">
              <option value="">{t("propose.choose")}</option>
              <option value="no">{t("tied.no")}</option>
              <option value="yes">{t("tied.yes")}</option>
            </select>
          </Field>
          <Field id="tie-what" label={t("interest.nature")} hint={t("interest.natureHint")} fault={faultOf("tie-what")}>
            <textarea {...fieldProps("tie-what", true, faultOf("tie-what"))} rows={2} maxLength={4000} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}
