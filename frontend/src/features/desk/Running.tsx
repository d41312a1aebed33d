import { Confirmed } from "#shared/form/Confirmed";
import { Checklist } from "#shared/round/Checklist";
import { type StageFacts, stageOf } from "#shared/round/frame";
import { Stages } from "#shared/round/Stages";
import { useWords } from "#shared/text/words";
import { CeilingForm } from "./CeilingForm";
import { Counting } from "./Counting";
import type { DeskRound } from "./deskQuery";
import { RescheduleForm } from "./RescheduleForm";
import { useCloseStage, useOpenStage } from "./roundCommands";
import { Sealing } from "./Sealing";

export type RunningProps = { round: DeskRound; again: () => void };

export function Running({ round, reasons, again }: RunningProps & { reasons: readonly string[] }) {
  const { t } = useWords();
  const voted = stageOf(round, "VOTING")?.status === "CLOSED";
  return (
    <div className="columns">
      <section>
        <h2>{t("desk.stages")}</h2>
        <Stages round={round}>
          {(stage) => (
            <>
              <StageButton round={round} stage={stage} again={again} />
              {stage.status !== "CLOSED" && !round.cancelled && (
                <details>
                  <summary>{t("reschedule.title", { stage: t(`stage.${stage.stage}`) })}</summary>
                  <RescheduleForm round={round} stage={stage} reasons={reasons} again={again} />
                </details>
              )}
            </>
          )}
        </Stages>
      </section>
      <div>
        <Checklist round={round} />
        <CeilingForm round={round} again={again} />
        <Sealing round={round} again={again} />
        {voted && <Counting round={round} again={again} />}
      </div>
    </div>
  );
}

/** One thing to press at most for a stage: open the first that waits, close the one that is open. */
function StageButton({ round, stage: { stage, status }, again }: RunningProps & { stage: StageFacts }) {
  const { t } = useWords();
  const open = useOpenStage();
  const close = useCloseStage();
  const next = round.stages.find((other) => other.status === "PLANNED")?.stage;
  const input = { roundId: round.id, stage };
  const name = t(`stage.${stage}`);
  if (round.cancelled) return null;
  if (status === "OPEN")
    return (
      <Confirmed
        name={t("desk.close", { stage: name })}
        question={t("desk.closeAsk", { stage: name })}
        command={close}
        input={input}
        done={again}
      />
    );
  if (stage !== next) return null;
  return (
    <Confirmed
      name={t("desk.open", { stage: name })}
      question={t("desk.openAsk", { stage: name })}
      command={open}
      input={input}
      done={again}
    />
  );
}
