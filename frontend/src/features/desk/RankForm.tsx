import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { DecisionForm, type Faults, typed } from "./DecisionForm";
import type { DecisionProps } from "./Decisions";
import { ReasonField } from "./ReasonField";
import { useRankProposal } from "./reviewCommands";

export function RankForm({ proposal, desk, done }: DecisionProps) {
  const { t } = useWords();
  const command = useRankProposal();
  const faultsOf = (form: FormData): Faults =>
    /^\d{1,5}$/.test(typed(form, "rank")) ? {} : { rank: "desk.rankWrong" };
  return (
    <DecisionForm
      name={t("desk.rankDo")}
      command={command}
      faultsOf={faultsOf}
      inputOf={(form) => ({
        proposalId: proposal.id,
        rank: Number(typed(form, "rank")),
        reason: typed(form, "rank-reason") || undefined,
      })}
      done={done}
    >
      {(faultOf) => (
        <>
          <Field id="rank" label={t("desk.rank")} fault={faultOf("rank")}>
            <input
              {...fieldProps("rank", false, faultOf("rank"))}
              className="short"
              inputMode="numeric"
              defaultValue={proposal.rank?.rank}
            />
          </Field>
          <ReasonField id="rank-reason" label={t("desk.rankReason")} reasons={desk.rankReasons} />
        </>
      )}
    </DecisionForm>
  );
}
