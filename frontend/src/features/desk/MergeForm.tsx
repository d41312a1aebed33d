import { useRef } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { useTitleText } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { DecisionProps } from "./at";
import type { QueueRow } from "./deskQuery";
import { Likely } from "./Likely";
import { isOver } from "./queue";
import { useMergeProposal } from "./reviewCommands";

export function MergeForm({ proposal, rows, done }: DecisionProps & { rows: QueueRow[] }) {
  const { t } = useWords();
  const titleText = useTitleText();
  const command = useMergeProposal();
  const into = useRef<HTMLSelectElement>(null);
  const others = rows.filter((row) => row.id !== proposal.id && !isOver(row));

  function choose(id: string) {
    if (!into.current) return;
    into.current.value = id;
    into.current.dispatchEvent(new Event("input", { bubbles: true }));
    into.current.focus();
  }

  return (
    <CommandForm
      name={t("desk.mergeDo")}
      command={command}
      faultsOf={(form) => emptyOf(form, "into")}
      inputOf={(form) => ({ proposalId: proposal.id, into: typed(form, "into") })}
      done={done}
      draft={`merge:${proposal.id}`}
    >
      {(faultOf) => (
        <>
          <Likely id={proposal.id} rows={rows} choose={choose} />
          <Field id="into" label={t("desk.into")} fault={faultOf("into")}>
            <select {...fieldProps("into", false, faultOf("into"))} ref={into}>
              <option value="">{t("propose.choose")}</option>
              {others.map((row) => (
                <option key={row.id} value={row.id}>
                  {[row.number, titleText(row)].filter(Boolean).join(" ")}
                </option>
              ))}
            </select>
          </Field>
        </>
      )}
    </CommandForm>
  );
}
