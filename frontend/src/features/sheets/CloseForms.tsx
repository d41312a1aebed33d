import { Confirmed } from "#shared/form/Confirmed";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import { serialsText } from "./serials";
import { useCloseSheets } from "./sheetCommands";
import type { Run } from "./sheetsQuery";

/** What is not back is named in the question, so that who says yes has read it. */
export function CloseForms({ at }: { at: At }) {
  const { t } = useWords();
  const open = at.round.sheets.filter(({ closedAt }) => !closedAt);
  if (open.length === 0) return null;
  return (
    <section>
      <h2>{t("sheets.close")}</h2>
      {open.map((run) => (
        <details key={run.id}>
          <summary>
            <Said text={run.area.name} />
          </summary>
          <Close run={run} again={at.again} />
        </details>
      ))}
    </section>
  );
}

function Close({ run, again }: { run: Run; again: () => void }) {
  const { t } = useWords();
  const command = useCloseSheets();
  return (
    <Confirmed
      name={t("sheets.closeDo")}
      question={t("sheets.closeAsk", { serials: serialsText(run.missing) || t("sheets.nothingMissing") })}
      command={command}
      input={{ sheetRunId: run.id, missing: [...run.missing] }}
      done={again}
    />
  );
}
