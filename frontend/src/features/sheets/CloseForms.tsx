import { Confirmed } from "#shared/form/Confirmed";
import type { SheetStatus } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import { OpenBags } from "./OpenBags";
import { serialsText } from "./serials";
import { useCloseSheets } from "./sheetCommands";
import type { Run } from "./sheetsQuery";

/** What was not handed out and what is not back is named in the question, so that who says yes has read it. */
export function CloseForms({ at }: { at: At }) {
  const { t } = useWords();
  return <OpenBags at={at} title={t("sheets.close")} each={(run) => <Close run={run} again={at.again} />} />;
}

function Close({ run, again }: { run: Run; again: () => void }) {
  const { t } = useWords();
  const command = useCloseSheets();
  const listed = (status: SheetStatus) =>
    serialsText(run.sheets.filter((sheet) => sheet.status === status).map(({ serial }) => serial)) ||
    t("sheets.nothingMissing");
  return (
    <Confirmed
      name={t("sheets.closeDo")}
      question={t("sheets.closeAsk", { unused: listed("PRINTED"), serials: listed("HANDED_OUT") })}
      command={command}
      input={{ sheetRunId: run.id, missing: [...run.missing] }}
      done={again}
      look={again}
    />
  );
}
