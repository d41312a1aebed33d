import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { DayField } from "#shared/form/DayField";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { AppealForm } from "./AppealForm";
import type { DecisionProps } from "./at";
import { runsRounds } from "./at";
import { taskOf } from "./queue";
import { useAnswerProposal, useUnmergeProposal } from "./reviewCommands";

/** What may still come of a proposal that is off the desk: an appeal, a merger undone, an answer from where it was sent. */
export function Afterwards(props: DecisionProps) {
  const { t } = useWords();
  const { status } = props.proposal;
  if (!runsRounds(props.desk.me.appointment?.office)) return null;
  if (taskOf(props.proposal) === "APPEAL")
    return (
      <details open>
        <summary>{t("desk.task.APPEAL")}</summary>
        <AppealForm {...props} />
      </details>
    );
  if (status !== "MERGED" && status !== "REROUTED") return null;
  return (
    <details>
      <summary>{t(status === "MERGED" ? "unmerge.title" : "answer.title")}</summary>
      {status === "MERGED" ? <UnmergeForm {...props} /> : <AnswerForm {...props} />}
    </details>
  );
}

function UnmergeForm({ proposal, desk, done }: DecisionProps) {
  const { t } = useWords();
  const command = useUnmergeProposal();
  return (
    <CommandForm
      name={t("unmerge.do")}
      command={command}
      faultsOf={(form) => emptyOf(form, "unmerge-reason")}
      inputOf={(form) => ({ proposalId: proposal.id, reason: typed(form, "unmerge-reason") })}
      done={done}
    >
      {(faultOf) => (
        <ReasonField
          id="unmerge-reason"
          label={t("desk.reason")}
          reasons={desk.reasons.unmerging}
          fault={faultOf("unmerge-reason")}
        />
      )}
    </CommandForm>
  );
}

function AnswerForm({ proposal, done }: DecisionProps) {
  const { t } = useWords();
  const command = useAnswerProposal();
  return (
    <CommandForm
      name={t("answer.do")}
      command={command}
      faultsOf={(form) => emptyOf(form, "answer", "answered-on")}
      inputOf={(form) => ({
        proposalId: proposal.id,
        answer: { mn: typed(form, "answer") },
        answeredOn: typed(form, "answered-on"),
      })}
      done={done}
      draft={`answer:${proposal.id}`}
    >
      {(faultOf) => (
        <>
          <Field id="answer" label={t("answer.text")} fault={faultOf("answer")}>
            <textarea {...fieldProps("answer", false, faultOf("answer"))} lang="mn" rows={3} maxLength={1000} />
          </Field>
          <DayField id="answered-on" label={t("answer.day")} fault={faultOf("answered-on")} />
        </>
      )}
    </CommandForm>
  );
}
