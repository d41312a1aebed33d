import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { DecisionProps } from "./at";
import { useRefuseProposal } from "./reviewCommands";

export function RefuseForm({ proposal, desk, done }: DecisionProps) {
  const { t } = useWords();
  const command = useRefuseProposal();
  return (
    <CommandForm
      name={t("desk.refuseDo")}
      question={t("desk.refuseAsk")}
      command={command}
      faultsOf={(form) => emptyOf(form, "refuse-reason")}
      inputOf={(form) => ({
        proposalId: proposal.id,
        reason: typed(form, "refuse-reason"),
        explanation: typed(form, "explanation") || undefined,
      })}
      done={done}
      draft={`refuse:${proposal.id}`}
    >
      {(faultOf) => (
        <>
          <ReasonField
            id="refuse-reason"
            label={t("desk.reason")}
            reasons={desk.proposalReasons}
            fault={faultOf("refuse-reason")}
          />
          <Field id="explanation" label={t("desk.explanation")} hint={t("desk.explanationHint")}>
            <textarea {...fieldProps("explanation", true)} rows={3} maxLength={4000} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}
