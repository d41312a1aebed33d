import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { plainDay } from "#shared/text/dates";
import { Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { DecisionProps } from "./at";
import { useDecideAppeal } from "./reviewCommands";

/** Who refused or ranked it leaves this to somebody else. */
export function AppealForm({ proposal, desk, done }: DecisionProps) {
  const { t, date, coded } = useWords();
  const command = useDecideAppeal();
  if (!proposal.appeal) return null;
  const { appealedAt, grounds, answerDue, overdue } = proposal.appeal;
  return (
    <>
      <p className="meta">
        {t("appeal.told", { date: date(appealedAt, desk.round.locality.timeZone) })}
        {answerDue && <strong> {t(overdue ? "appeal.late" : "appeal.due", { day: plainDay(answerDue) })}</strong>}
      </p>
      <blockquote>
        <Written text={grounds} />
      </blockquote>
      <p className="meta">{coded("refusal.proposal.own_decision", "")}</p>
      <CommandForm
        name={t("decide.do")}
        question={(form) => t(typed(form, "upheld") === "yes" ? "decide.askYes" : "decide.askNo")}
        command={command}
        faultsOf={(form) => emptyOf(form, "upheld", "appeal-answer")}
        inputOf={(form) => ({
          proposalId: proposal.id,
          upheld: typed(form, "upheld") === "yes",
          answer: typed(form, "appeal-answer"),
        })}
        done={done}
        draft={`decide:${proposal.id}`}
      >
        {(faultOf) => (
          <>
            <Field id="upheld" label={t("decide.upheld")} fault={faultOf("upheld")}>
              <select {...fieldProps("upheld", false, faultOf("upheld"))} defaultValue="">
                <option value="">{t("propose.choose")}</option>
                <option value="yes">{t("decide.yes")}</option>
                <option value="no">{t("decide.no")}</option>
              </select>
            </Field>
            <Field
              id="appeal-answer"
              label={t("decide.answer")}
              hint={t("desk.explanationHint")}
              fault={faultOf("appeal-answer")}
            >
              <textarea {...fieldProps("appeal-answer", true, faultOf("appeal-answer"))} rows={4} maxLength={4000} />
            </Field>
          </>
        )}
      </CommandForm>
    </>
  );
}
