import { ChecklistItems } from "#shared/round/Checklist";
import { stageOf } from "#shared/round/frame";
import { useWords } from "#shared/text/words";
import type { RunningProps } from "./at";
import { keepsRoll, runsRounds } from "./at";
import { RollForms } from "./RollForms";
import { SealListForm } from "./SealListForm";
import { SealRulesForm } from "./SealRulesForm";

/** What has to be sealed before anybody votes. Each is sealed once, so each says first what it will be. */
export function Sealing(props: RunningProps) {
  const { t } = useWords();
  const { round } = props;
  const voting = stageOf(round, "VOTING");
  const { rules, ballotList, roll } = round;
  if (voting?.status !== "PLANNED" || round.cancelled || !runsRounds(props.office)) return null;
  const isNext = round.stages.find(({ status }) => status === "PLANNED") === voting;
  if (isNext && rules && ballotList && roll) return null;
  return (
    <section>
      <h2>{t("seal.title")}</h2>
      {!isNext && <ChecklistItems items={round.voting} />}
      {!rules && (
        <details>
          <summary>{t("sealed.rules")}</summary>
          <SealRulesForm {...props} />
        </details>
      )}
      {!ballotList && (
        <details>
          <summary>{t("sealed.list")}</summary>
          <SealListForm {...props} />
        </details>
      )}
      {!roll && keepsRoll(props.office) && (
        <details>
          <summary>{t("sealed.roll")}</summary>
          <RollForms {...props} />
        </details>
      )}
    </section>
  );
}
