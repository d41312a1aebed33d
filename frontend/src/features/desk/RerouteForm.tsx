import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { DecisionProps } from "./at";
import { useRerouteProposal } from "./reviewCommands";

export function RerouteForm({ proposal, desk, done }: DecisionProps) {
  const { t } = useWords();
  const command = useRerouteProposal();
  return (
    <CommandForm
      name={t("desk.rerouteDo")}
      command={command}
      faultsOf={(form) => emptyOf(form, "reroute-reason", "receiver", "answer-due")}
      inputOf={(form) => ({
        proposalId: proposal.id,
        reason: typed(form, "reroute-reason"),
        receiver: { mn: typed(form, "receiver") },
        answerDue: typed(form, "answer-due"),
      })}
      done={done}
      draft={`reroute:${proposal.id}`}
    >
      {(faultOf) => (
        <>
          <ReasonField
            id="reroute-reason"
            label={t("desk.reason")}
            reasons={desk.proposalReasons}
            fault={faultOf("reroute-reason")}
          />
          <Field id="receiver" label={t("why.receiver")} fault={faultOf("receiver")}>
            <input {...fieldProps("receiver", false, faultOf("receiver"))} maxLength={200} />
          </Field>
          <Field id="answer-due" label={t("desk.answerDue")} fault={faultOf("answer-due")}>
            <input {...fieldProps("answer-due", false, faultOf("answer-due"))} type="date" className="short" />
          </Field>
        </>
      )}
    </CommandForm>
  );
}
