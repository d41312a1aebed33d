import { Afresh } from "#shared/form/Afresh";
import { CommandForm, typed } from "#shared/form/CommandForm";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { linesOf, sendByCtrlEnter } from "./BenchForms";
import type { CodingRound } from "./codingQuery";
import { type Differing, useComparing, useSettleSheet, useTypeSheetAgain } from "./comparingQuery";
import { SheetPhoto } from "./SheetPhoto";
import { padded } from "./serials";

type Run = CodingRound["sheets"][number];

/** The sheets of the sample, read by a second clerk, and by a third one where two differ. */
export function Compare({ round, again }: { round: CodingRound; again: () => void }) {
  const { t } = useWords();
  const runs = round.sheets.filter(({ closedAt, compared }) => !closedAt && compared);
  if (runs.length === 0) return null;
  return (
    <section>
      <h2>{t("compare.heading")}</h2>
      <p>{t("compare.lead")}</p>
      {runs.map((run) => (
        <Bag key={run.id} run={run} grown={again} />
      ))}
    </section>
  );
}

function Bag({ run, grown }: { run: Run; grown: () => void }) {
  const { t, number } = useWords();
  const { data, again } = useComparing(run.id);
  const { waiting = [], differing = [] } = data?.comparing ?? {};
  const [next] = waiting;
  const done = () => {
    again();
    grown();
  };
  // Around them all: the sheet that was sent goes from the list, and the list closes after the last.
  return (
    <Afresh at={{ again: done }}>
      {({ again }) => (
        <details open={waiting.length + differing.length > 0}>
          <summary>
            <Said text={run.area.name} />:{" "}
            {t("compare.waits", { waiting: number(waiting.length), differing: number(differing.length) })}
          </summary>
          {differing.map((sheet) => (
            <Settle key={sheet.serial} run={run.id} sheet={sheet} done={again} />
          ))}
          {next !== undefined && <TypeAgain key={next} run={run.id} serial={next} done={again} />}
        </details>
      )}
    </Afresh>
  );
}

type TypeProps = { run: string; serial: number; done: () => void };

/** What the first clerk typed is not shown: two who see the same text read the same. */
function TypeAgain({ run, serial, done }: TypeProps) {
  const { t } = useWords();
  const command = useTypeSheetAgain();
  return (
    <section>
      <h3>{t("compare.again", { serial: padded(serial) })}</h3>
      <SheetPhoto run={run} serial={serial} open />
      <CommandForm
        name={t("compare.againDo")}
        question={(form) => (typed(form, "again") ? undefined : t("coding.emptyAsk"))}
        command={command}
        inputOf={(form) => ({ sheetRunId: run, serial, wishes: linesOf(typed(form, "again")) })}
        done={done}
        draft={`again:${run}:${serial}`}
      >
        {() => (
          <Field id="again" label={t("coding.wishes")}>
            <textarea {...fieldProps("again")} lang="mn" rows={4} onKeyDown={sendByCtrlEnter} />
          </Field>
        )}
      </CommandForm>
    </section>
  );
}

function Settle({ run, sheet, done }: { run: string; sheet: Differing; done: () => void }) {
  const { t, number } = useWords();
  const command = useSettleSheet();
  const id = `settle-${sheet.serial}`;
  const lines = Math.max(sheet.first.length, sheet.second.length);
  return (
    <section>
      <h3>{t("compare.settle", { serial: padded(sheet.serial) })}</h3>
      <SheetPhoto run={run} serial={sheet.serial} open />
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t("compare.line")}</th>
            <th scope="col">{t("compare.first")}</th>
            <th scope="col">{t("compare.second")}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, place) => place + 1).map((line) => (
            <tr key={line}>
              <th scope="row">
                {number(line)} {sheet.lines.includes(line) && <strong>{t("compare.differs")}</strong>}
              </th>
              <td lang="mn">{sheet.first[line - 1]?.text ?? "–"}</td>
              <td lang="mn">{sheet.second[line - 1]?.text ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CommandForm
        name={t("compare.settleDo")}
        question={(form) => (typed(form, id) ? undefined : t("coding.emptyAsk"))}
        command={command}
        inputOf={(form) => ({ sheetRunId: run, serial: sheet.serial, wishes: linesOf(typed(form, id)) })}
        done={done}
        draft={`settle:${run}:${sheet.serial}`}
      >
        {() => (
          <Field id={id} label={t("compare.reads")}>
            <textarea
              {...fieldProps(id)}
              lang="mn"
              rows={4}
              defaultValue={sheet.first.map(({ text }) => text ?? "").join("\n")}
              onKeyDown={sendByCtrlEnter}
            />
          </Field>
        )}
      </CommandForm>
    </section>
  );
}
