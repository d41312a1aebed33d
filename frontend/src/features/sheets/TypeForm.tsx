import { useLayoutEffect, useState } from "react";
import { Afresh } from "#shared/form/Afresh";
import { CommandForm, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { linesOf, sendByCtrlEnter } from "./BenchForms";
import { useTypeSheet } from "./codingCommands";
import type { CodingRound } from "./codingQuery";
import { SheetPhoto } from "./SheetPhoto";
import { serialsText } from "./serials";

/** The wishes of a sheet that came back, one a line; the next sheet that waits is offered. */
export function TypeForm({ runs, again }: { runs: CodingRound["sheets"]; again: () => void }) {
  const { t, text } = useWords();
  const command = useTypeSheet();
  const [chosen, choose] = useState(runs[0]?.id);
  const [sent, setSent] = useState(0);
  const open = runs.filter(({ closedAt }) => !closedAt);
  const run = open.find(({ id }) => id === chosen) ?? open[0];
  const next = run?.untyped[0];
  const sheet = `${run?.id} ${next} ${sent}`;
  useFocusOnNext(sheet, sent > 0);
  if (!run) return null;
  return (
    <section>
      <h2>{t("coding.type")}</h2>
      <Field id="bag" label={t("sheets.bag")}>
        <select {...fieldProps("bag")} value={run.id} onChange={({ target }) => choose(target.value)}>
          {open.map(({ id, area }) => (
            <option key={id} value={id}>
              {text(area.name)}
            </option>
          ))}
        </select>
      </Field>
      <p>{t("coding.typeLead", { count: serialsText(run.untyped) || "0" })}</p>
      <Afresh at={{ again }}>
        {({ again }) => (
          <CommandForm
            key={sheet}
            name={t("coding.typeDo")}
            command={command}
            question={(form) => (typed(form, "lines") ? undefined : t("coding.emptyAsk"))}
            faultsOf={(form) => countFaults(form, "serial")}
            inputOf={(form) => ({
              sheetRunId: run.id,
              serial: Number(typed(form, "serial")),
              wishes: linesOf(typed(form, "lines")),
            })}
            done={() => {
              setSent(sent + 1);
              again();
            }}
            draft={`sheet:${run.id}`}
          >
            {(faultOf) => (
              <>
                {next !== undefined && <SheetPhoto run={run.id} serial={next} />}
                <CountField
                  id="serial"
                  label={t("carry.serial")}
                  fault={faultOf("serial")}
                  value={next === undefined ? "" : String(next)}
                />
                <Field id="lines" label={t("coding.wishes")}>
                  <textarea {...fieldProps("lines")} lang="mn" rows={4} onKeyDown={sendByCtrlEnter} />
                </Field>
              </>
            )}
          </CommandForm>
        )}
      </Afresh>
    </section>
  );
}

/** The form of a sheet that was sent goes, and the focus with it: it is back before the clerk has turned the paper. */
function useFocusOnNext(sheet: string, going: boolean) {
  useLayoutEffect(() => {
    if (going && sheet && document.activeElement === document.body)
      document.querySelector<HTMLInputElement>("#serial")?.select();
  }, [sheet, going]);
}
