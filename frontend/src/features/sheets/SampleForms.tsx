import { Afresh } from "#shared/form/Afresh";
import { CommandForm, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import { OpenBags } from "./OpenBags";
import { useOrderSecondTyping } from "./sheetCommands";
import type { Run } from "./sheetsQuery";

/** How many sheets of a bag a second clerk types; which ones follows from the sheets themselves. */
export function SampleForms({ at }: { at: At }) {
  const { t } = useWords();
  return (
    <OpenBags
      at={at}
      title={t("compare.order")}
      each={(run) => (
        <Afresh at={at} shows={run.compared?.oneIn}>
          {({ again }) => <Order run={run} again={again} />}
        </Afresh>
      )}
    />
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
