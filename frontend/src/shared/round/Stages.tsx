import type { ReactNode } from "react";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { RoundFrame, StageFacts } from "./frame";
import { StageStatusWord } from "./StatusWord";

type StagesProps = { round: RoundFrame; children?: (stage: StageFacts) => ReactNode };

/** The way of a round as dated steps. A date that was kept and a date that is planned are told apart in words. */
export function Stages({ round, children }: StagesProps) {
  const { t, zoneName } = useWords();
  const zone = round.locality.timeZone;
  return (
    <>
      <ol className="stages">
        {round.stages.map((stage) => (
          <li key={stage.stage} className={stage.status.toLowerCase()}>
            <strong>{t(`stage.${stage.stage}`)}</strong> <StageStatusWord status={stage.status} />
            <Dates stage={stage} zone={zone} />
            {stage.citation && (
              <span className="card-meta">
                {t("stage.citation")}: <Said text={stage.citation} />
              </span>
            )}
            {children?.(stage)}
          </li>
        ))}
      </ol>
      <p className="meta">{t("stage.zone", { zone: zoneName(zone) })}</p>
    </>
  );
}

function Dates({ stage, zone }: { stage: StageFacts; zone: string }) {
  const { t, date, deadline } = useWords();
  const said = [
    stage.openedAt ? t("stage.openedAt", { date: date(stage.openedAt, zone) }) : undefined,
    !stage.openedAt && stage.opensAt ? t("stage.opensAt", { date: date(stage.opensAt, zone) }) : undefined,
    stage.closedAt ? t("stage.closedAt", { date: date(stage.closedAt, zone) }) : undefined,
    !stage.closedAt && stage.closesAt ? t("stage.closesAt", { date: deadline(stage.closesAt, zone) }) : undefined,
  ].filter((text) => text !== undefined);
  return (
    <span className="card-meta">
      {(said.length > 0 ? said : [t("stage.noDates")]).map((text, place) => (
        <span key={place}>{text}</span>
      ))}
    </span>
  );
}
