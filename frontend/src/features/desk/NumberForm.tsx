import { CommandForm, typed } from "#shared/form/CommandForm";
import { codeFaults, LineField } from "#shared/form/LineField";
import { useWords } from "#shared/text/words";
import type { DecisionProps } from "./at";
import { useAdmitProposal } from "./reviewCommands";

/** Admitted again in the same words, under another number. */
export function NumberForm({ proposal, done }: DecisionProps) {
  const { t } = useWords();
  const command = useAdmitProposal();
  const { title, summary } = proposal;
  return (
    <CommandForm
      name={t("desk.renumberDo")}
      command={command}
      faultsOf={(form) => codeFaults(form, "renumber")}
      inputOf={(form) => ({
        proposalId: proposal.id,
        number: typed(form, "renumber"),
        corrects: proposal.number,
        title: { mn: title?.mn ?? "", en: title?.en },
        summary: summary && { mn: summary.mn, en: summary.en },
      })}
      done={done}
    >
      {(faultOf) => (
        <LineField
          id="renumber"
          label={t("desk.number")}
          hint={t("desk.renumberHint", { number: proposal.number ?? "" })}
          fault={faultOf("renumber")}
          short
        />
      )}
    </CommandForm>
  );
}
