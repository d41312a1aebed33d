import { CommandForm, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import { useOrderSecondTyping } from "./sheetCommands";
import type { Run } from "./sheetsQuery";

/** How many sheets of a bag a second clerk types; which ones follows from the sheets themselves. */
export function SampleForms({ at }: { at: At }) {
  const { t } = useWords();
  const open = at.round.sheets.filter(({ closedAt }) => !closedAt);
  if (open.length === 0) return null;
  return (
    <section>
      <h2>{t("compare.order")}</h2>
      {open.map((run) => (
        <details key={run.id}>
          <summary>
            <Said text={run.area.name} />
          </summary>
          <Order run={run} again={at.again} />
        </details>
      ))}
    </section>
  );
}

function Order({ run, again }: { run: Run; again: () => void }) {
  const { t } = useWords();
  const command = useOrderSecondTyping();
  const id = `one-in-${run.id}`;
  return (
    <CommandForm
      name={t("compare.orderDo")}
      command={command}
      faultsOf={(form) => countFaults(form, id)}
      inputOf={(form) => ({ sheetRunId: run.id, oneIn: Number(typed(form, id)) })}
      done={again}
    >
      {(faultOf) => (
        <CountField id={id} label={t("compare.oneIn")} fault={faultOf(id)} value={String(run.compared?.oneIn ?? 10)} />
      )}
    </CommandForm>
  );
}
