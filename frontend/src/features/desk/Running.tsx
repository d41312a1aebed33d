import { Confirmed } from "#shared/form/Confirmed";
import { Checklist } from "#shared/round/Checklist";
import { type StageFacts, stageOf } from "#shared/round/frame";
import { Stages } from "#shared/round/Stages";
import { moment } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { type RunningProps, runsRounds } from "./at";
import { CancelForm } from "./CancelForm";
import { CeilingForm } from "./CeilingForm";
import { Counting } from "./Counting";
import type { DeskRound } from "./deskQuery";
import { RescheduleForm } from "./RescheduleForm";
import { useCloseStage, useOpenStage } from "./roundCommands";
import { Sealing } from "./Sealing";

export function Running(props: RunningProps) {
  const { t } = useWords();
  const { round, office } = props;
  const voted = stageOf(round, "VOTING")?.status === "CLOSED";
  return (
    <>
      <div className="columns">
        <section>
          <h2>{t("desk.stages")}</h2>
          <Stages round={round}>
            {(stage) =>
              runsRounds(office) &&
              !round.cancelled && (
                <>
                  <StageButton {...props} stage={stage} />
                  {stage.status !== "CLOSED" && (
                    <details>
                      <summary>{t("reschedule.title", { stage: t(`stage.${stage.stage}`) })}</summary>
                      <RescheduleForm {...props} stage={stage} />
                    </details>
                  )}
                </>
              )
            }
          </Stages>
          <CancelForm {...props} />
        </section>
        <div>
          <Checklist round={round} />
          <CeilingForm {...props} />
          <Sealing {...props} />
        </div>
      </div>
      {voted && <Counting {...props} />}
    </>
  );
}

function unpaidOf({ committed, paid }: NonNullable<DeskRound["envelope"]>) {
  const amount = BigInt(committed.amount) - BigInt(paid.amount);
  return amount > 0n ? { ...committed, amount: `${amount}` } : undefined;
}

/** One thing to press at most for a stage: open the first that waits, close the one that is open. */
function StageButton({
  round,
  stage: { stage, status, opensAt, closesAt },
  again,
}: RunningProps & { stage: StageFacts }) {
  const { t, number, money, date } = useWords();
  const zone = round.locality.timeZone;
  const open = useOpenStage();
  const close = useCloseStage();
  const next = round.stages.find((other) => other.status === "PLANNED")?.stage;
  const input = { roundId: round.id, stage };
  const unfinished = round.held.filter(({ concludedAt }) => !concludedAt).length;
  const unpaid = round.envelope && unpaidOf(round.envelope);
  const name = t(`stage.${stage}`);
  if (status === "OPEN")
    return (
      <Confirmed
        name={t("desk.close", { stage: name })}
        question={[
          stage === "COLLECTING" && t("desk.closeCollecting", { count: number(round.proposalCount) }),
          stage === "VOTING" && round.balloting && t("desk.closeVoting", { count: number(round.balloting.voted) }),
          closesAt && new Date(closesAt) > new Date() && t("desk.closeEarly", { at: moment(closesAt, zone) }),
          stage === "EXECUTION" && unpaid && t("desk.closeExecution", { sum: money(unpaid) }),
          stage === "MEETINGS" && unfinished > 0 && t("desk.closeMeetings", { count: number(unfinished) }),
          t("desk.closeAsk", { stage: name }),
        ]
          .filter(Boolean)
          .join(" ")}
        command={close}
        input={input}
        done={again}
        look={again}
      />
    );
  if (stage !== next) return null;
  return (
    <Confirmed
      name={t("desk.open", { stage: name })}
      question={[
        opensAt && new Date(opensAt) > new Date() && t("desk.openEarly", { day: date(opensAt, zone) }),
        t("desk.openAsk", { stage: name }),
      ]
        .filter(Boolean)
        .join(" ")}
      command={open}
      input={input}
      done={again}
    />
  );
}
