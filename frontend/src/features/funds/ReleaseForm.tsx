import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import { useReleaseEarmark } from "./envelopeCommands";
import type { Project } from "./moneyQuery";

/** Gives back what is set aside for a project and promised to nobody. */
export function ReleaseForm({ at, project }: { at: At; project: Project }) {
  const { t } = useWords();
  const command = useReleaseEarmark();
  const reason = `release-${project.proposal.id}`;
  return (
    <CommandForm
      name={t("earmark.releaseDo")}
      command={command}
      faultsOf={(form) => emptyOf(form, reason)}
      inputOf={(form) => ({ roundId: at.round.id, proposalId: project.proposal.id, reason: typed(form, reason) })}
      done={at.again}
    >
      {(faultOf) => (
        <ReasonField id={reason} label={t("desk.reason")} reasons={at.reasons.money} fault={faultOf(reason)} />
      )}
    </CommandForm>
  );
}
