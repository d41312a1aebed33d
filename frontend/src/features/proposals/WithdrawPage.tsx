import { emptyOf, typed } from "#shared/form/CommandForm";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { ProposersForm } from "./ProposersForm";
import { ProposersPage } from "./ProposersPage";
import { useWithdrawProposal } from "./proposersQuery";

export function WithdrawPage() {
  const { t } = useWords();
  const command = useWithdrawProposal();
  return (
    <ProposersPage step="withdraw">
      {({ proposal, reasons, done }) => (
        <ProposersForm
          proposal={proposal.id}
          name={t("withdraw.do")}
          question={t("withdraw.ask")}
          command={command}
          faultsOf={(form) => emptyOf(form, "withdraw-reason")}
          inputOf={(form) => ({ proposalId: proposal.id, reason: typed(form, "withdraw-reason") })}
          done={done}
        >
          {(faultOf) => (
            <ReasonField
              id="withdraw-reason"
              label={t("desk.reason")}
              reasons={reasons}
              fault={faultOf("withdraw-reason")}
            />
          )}
        </ProposersForm>
      )}
    </ProposersPage>
  );
}
