import "./sheets.css";
import { Link, useParams } from "react-router";
import { Afresh } from "#shared/form/Afresh";
import { stageOf } from "#shared/round/frame";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useRoundChanges } from "#shared/round/roundChanged";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { AskedFor } from "./AskedFor";
import { type At, carriedBy, carries, codes, find, organises } from "./at";
import { Carry } from "./Carry";
import { CloseForms } from "./CloseForms";
import { Compared } from "./Compared";
import { Coverage } from "./Coverage";
import { PrintForm } from "./PrintForm";
import { SampleForms } from "./SampleForms";
import { useRefresh, useSheets } from "./sheetsQuery";
import { Unsent } from "./Unsent";

/**
 * One page for all: who carries the sheets works at the top of it, everybody reads how far they are. What was pressed
 * and not accepted stands there also when every bag has been closed meanwhile.
 */
export function SheetsPage() {
  const { roundId = "" } = useParams();
  const asked = useSheets(roundId);
  useRoundChanges(roundId, asked.again);
  return (
    <Answered asked={asked} find={(data) => find(data, asked.again)}>
      {(at) => <Shown at={at} />}
    </Answered>
  );
}

const takesSheets = (round: At["round"]) =>
  !round.cancelled && ["PLANNED", "OPEN"].includes(stageOf(round, "COLLECTING")?.status ?? "");

function Shown({ at }: { at: At }) {
  const { t } = useWords();
  const { round, office } = at;
  const refresh = useRefresh(round.id);
  const carried = carriedBy(at);
  return (
    <RoundFramed round={round} title={t("sheets.title")}>
      {carries(office) && <Unsent by={at.appointment} refresh={refresh} />}
      {carried.length > 0 && <Carry at={at} runs={carried} />}
      <p className="lead">{t("sheets.lead")}</p>
      {round.sheets.length === 0 ? <p className="empty">{t("sheets.none")}</p> : <Coverage at={at} />}
      <Compared at={at} />
      <AskedFor at={at} />
      {(codes(office) || organises(office)) && (
        <p className="actions">
          {codes(office) && (
            <Link className="button primary" to={`/rounds/${round.id}/sheets/coding`}>
              {t("sheets.coding")}
            </Link>
          )}
          <Link className="button" to={`/rounds/${round.id}/sheets/print`}>
            {t("sheets.print")}
          </Link>
        </p>
      )}
      {organises(office) && (
        <>
          {takesSheets(round) && (
            <section>
              <h2>{t("sheets.printNew")}</h2>
              <Afresh at={at}>{(at) => <PrintForm at={at} />}</Afresh>
            </section>
          )}
          <SampleForms at={at} />
          <CloseForms at={at} />
        </>
      )}
    </RoundFramed>
  );
}
