import "./sheets.css";
import { useState } from "react";
import { useParams } from "react-router";
import { stageOf } from "#shared/round/frame";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useRoundChanges } from "#shared/round/roundChanged";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Field, fieldProps } from "#shared/ui/Field";
import { Qr } from "#shared/ui/Qr";
import { type At, find } from "./at";
import { padded } from "./serials";
import { type Run, useSheets } from "./sheetsQuery";

/** A browser draws so many pages without a long wait; a bag of four hundred is printed in a few parts. */
const AT_ONCE = 100;

export function PaperSheetsPage() {
  const { roundId = "" } = useParams();
  const asked = useSheets(roundId);
  useRoundChanges(roundId, asked.again);
  return (
    <Answered asked={asked} find={(data) => find(data, asked.again)}>
      {(at) => <Papers at={at} />}
    </Answered>
  );
}

type Part = { run: Run; first: number; last: number };

/** Printed serials, cut into parts of a hundred. */
const partsOf = (runs: readonly Run[]): Part[] =>
  runs.flatMap((run) =>
    run.ranges.flatMap(({ first, last }) =>
      Array.from({ length: Math.ceil((last - first + 1) / AT_ONCE) }, (_, part) => ({
        run,
        first: first + part * AT_ONCE,
        last: Math.min(last, first + (part + 1) * AT_ONCE - 1),
      })),
    ),
  );

function Papers({ at }: { at: At }) {
  const { t, text } = useWords();
  const parts = partsOf(at.round.sheets);
  const [chosen, choose] = useState(0);
  const part = parts[chosen];
  return (
    <RoundFramed round={at.round} title={t("paperSheet.title")}>
      <p className="lead no-print">{t("paperSheet.lead")}</p>
      {!part && <p className="empty">{t("sheets.none")}</p>}
      {part && (
        <>
          <div className="no-print">
            <Field id="part" label={t("paperSheet.which")}>
              <select {...fieldProps("part")} value={chosen} onChange={({ target }) => choose(Number(target.value))}>
                {parts.map(({ run, first, last }, place) => (
                  <option key={first} value={place}>
                    {text(run.area.name)}: {padded(first)}–{padded(last)}
                  </option>
                ))}
              </select>
            </Field>
          </div>
          <button type="button" className="button primary no-print" onClick={() => window.print()}>
            {t("print")}
          </button>
          <section className="paper-sheets">
            {Array.from({ length: part.last - part.first + 1 }, (_, place) => part.first + place).map((serial) => (
              <Paper key={serial} at={at} run={part.run} serial={serial} />
            ))}
          </section>
        </>
      )}
    </RoundFramed>
  );
}

const WISHES = [1, 2, 3];

function Paper({ at, run, serial }: { at: At; run: Run; serial: number }) {
  const { t, text, number, deadline } = useWords();
  const { round } = at;
  const until = stageOf(round, "COLLECTING")?.closesAt;
  return (
    <article className="paper-sheet">
      <header>
        <div>
          <h2>{t("paperSheet.head")}</h2>
          <p>
            {text(round.name)}, {text(round.locality.name)}, <Said text={run.area.name} />
          </p>
          <p>
            {t("paperSheet.number")} <span className="number">{padded(serial)}</span>
          </p>
        </div>
        <Qr
          text={`${location.origin}/rounds/${round.id}/sheets?run=${run.id}&serial=${serial}`}
          label={t("paperSheet.scan")}
        />
      </header>
      <p>{t("paperSheet.ask")}</p>
      <ol>
        {WISHES.map((wish) => (
          <li key={wish}>
            {t("paperSheet.wish", { number: number(wish) })}
            <i />
            <i />
          </li>
        ))}
      </ol>
      <p>
        {t("paperSheet.how")}{" "}
        {until ? t("paperSheet.backUntil", { time: deadline(until, round.locality.timeZone) }) : t("paperSheet.back")}
      </p>
      <p className="hint">{t("paperSheet.then")}</p>
    </article>
  );
}
