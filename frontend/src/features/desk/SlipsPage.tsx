import { useState } from "react";
import { useParams } from "react-router";
import { ComeIn } from "#shared/graph/ComeIn";
import { errorText } from "#shared/graph/faults";
import { stageOf } from "#shared/round/frame";
import { RoundFramed } from "#shared/round/RoundFramed";
import { byArea } from "#shared/text/alphabet";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { Qr } from "#shared/ui/Qr";
import { keepsRoll } from "./at";
import { type SlipArea, type SlipsRound, useSlips, useSlipsRound } from "./slipsQuery";
import { VoidSlipForm } from "./VoidSlipForm";
import "./slips.css";

/** Slips of one bag on A4, eight a sheet, to be cut and handed out. */
export function SlipsPage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  return (
    <Answered asked={useSlipsRound(roundId)} find={(data) => data.round && { ...data, round: data.round }}>
      {({ round, me, reasons }) => (
        <RoundFramed round={round} title={t("slips.title")}>
          {keepsRoll(me.appointment?.office) ? (
            <Areas round={round} reasons={reasons.slipVoid} />
          ) : (
            <Notice>
              {t("slips.closed")} <ComeIn />
            </Notice>
          )}
        </RoundFramed>
      )}
    </Answered>
  );
}

function Areas({ round, reasons }: { round: SlipsRound; reasons: readonly string[] }) {
  const { t, text, language } = useWords();
  const [voided, setVoided] = useState(0);
  const areas = round.roll?.areas.toSorted(byArea(language)).map(({ area }) => area) ?? [];
  const [chosen, setChosen] = useState("");
  const area = areas.find(({ id }) => id === chosen);
  return (
    <>
      <div className="form no-print">
        <Notice kind="warn">{t("slips.lead")}</Notice>
        <Field id="slip-area" label={t("roll.area")}>
          <select {...fieldProps("slip-area")} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{t("propose.choose")}</option>
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                {text(name)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      {stageOf(round, "VOTING")?.status !== "CLOSED" && !round.cancelled && (
        <details className="no-print">
          <summary>{t("void.title")}</summary>
          <VoidSlipForm
            key={voided}
            round={round.id}
            reasons={reasons}
            done={() => setVoided((before) => before + 1)}
          />
        </details>
      )}
      {voided > 0 && (
        <div className="no-print">
          <Notice kind="ok" live>
            {t("void.done")}
          </Notice>
        </div>
      )}
      {area && <Sheet key={`${area.id} ${voided}`} round={round} area={area} />}
    </>
  );
}

function Sheet({ round, area }: { round: SlipsRound; area: SlipArea }) {
  const words = useWords();
  const { t, number, deadline } = words;
  const until = stageOf(round, "VOTING")?.closesAt;
  const { slips, error } = useSlips(round.id, area.id);
  if (error) return <Notice kind="bad">{errorText(error, words)}</Notice>;
  if (!slips) return <div className="reserve" aria-busy="true" />;
  if (slips.length === 0) return <p className="empty">{t("slips.none")}</p>;
  const page = `${location.origin}/rounds/${round.id}/vote`;
  return (
    <>
      <p className="actions no-print">
        <button type="button" className="button primary" onClick={() => print()}>
          {t("print")}
        </button>
        {t("slips.count", { count: number(slips.length) })}
      </p>
      <ol className="slips">
        {slips.map(({ code, label, position }) => (
          <li key={position}>
            <Qr text={`${page}?code=${code}`} label={t("slip.label")} />
            <div>
              <p>
                <Said text={round.name} /> · <Said text={area.name} />
              </p>
              <p className="code">{`${code.slice(0, 4)}-${code.slice(4)}`}</p>
              <p className="meta">{t("slips.how", { address: location.host })}</p>
              {until && <p className="meta">{t("slips.until", { time: deadline(until, round.locality.timeZone) })}</p>}
              {label && <p className="meta">{label}</p>}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
