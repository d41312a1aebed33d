import { useState } from "react";
import { useParams } from "react-router";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useRoundChanges } from "#shared/round/roundChanged";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { atOf } from "./at";
import { PlanOpened } from "./PlanOpened";
import { useRoundPlans } from "./plansQuery";

/** What the khural's resolutions have charged people with, and how far it is. */
export function PlansPage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  const asked = useRoundPlans(roundId);
  const [changes, setChanges] = useState(0);
  useRoundChanges(roundId, () => setChanges((count) => count + 1));
  return (
    <Answered asked={asked} find={(data) => data.round && atOf(data, data.round)}>
      {(at) => (
        <RoundFramed round={at.round} title={t("plans.title")}>
          <p className="lead">{t("plans.lead")}</p>
          {at.round.plans.length === 0 && <p className="empty">{t("plans.none")}</p>}
          {at.round.plans.map(({ resolution }) => (
            <PlanOpened key={resolution.id} at={at} resolution={resolution} changes={changes} />
          ))}
        </RoundFramed>
      )}
    </Answered>
  );
}
