import { useState } from "react";
import { Link } from "react-router";
import { Confirmed } from "#shared/form/Confirmed";
import type { Office } from "#shared/graph/generated/graphql";
import { KeysTerm } from "#shared/round/KeysTerm";
import { useWords } from "#shared/text/words";
import type { RunningProps } from "./at";
import { certifiers, certifies, runners, runsRounds } from "./at";
import { KeysForm } from "./KeysForm";
import { Papers } from "./Papers";
import { useAllocate, useCertifyTally, useCountBallots } from "./roundCommands";

/** What follows the close of the vote, one step after the other: count, certify, choose by the sealed rule, lose the keys. */
export function Counting(props: RunningProps) {
  const { t } = useWords();
  const { round } = props;
  return (
    <section>
      <h2>{t("desk.counting")}</h2>
      {round.balloting?.closedAt && <Papers {...props} balloting={round.balloting} />}
      <NextStep {...props} />
      {round.balloting && <KeysTerm {...round.balloting} zone={round.locality.timeZone} />}
      {round.balloting?.countedAt && (
        <p>
          <Link to={`/rounds/${round.id}/results`}>{t("nav.results")}</Link>
        </p>
      )}
    </section>
  );
}

function NextStep(props: RunningProps) {
  const { t, text } = useWords();
  const { round, office, again } = props;
  const count = useCountBallots();
  const certify = useCertifyTally(
    Object.fromEntries((round.balloting?.papers ?? []).map(({ area }) => [area.id, text(area.name)])),
  );
  const allocate = useAllocate();
  const [allocationId] = useState(() => crypto.randomUUID());
  const { balloting, allocation, id: roundId } = round;
  if (allocation)
    return (
      <>
        <p>{t("desk.allocated")}</p>
        <KeysForm {...props} />
      </>
    );
  if (balloting?.certifiedAt)
    return !runsRounds(office) ? (
      <Awaited step={t("desk.allocate")} by={runners} />
    ) : (
      <Confirmed
        key="allocate"
        name={t("desk.allocate")}
        question={t("desk.allocateAsk")}
        command={allocate}
        input={{ roundId, allocationId }}
        done={again}
      />
    );
  if (!certifies(office))
    return <Awaited step={t(balloting?.countedAt ? "desk.certify" : "desk.count")} by={certifiers} />;
  if (balloting?.countedAt)
    return (
      <Confirmed
        key="certify"
        name={t("desk.certify")}
        question={t("desk.certifyAsk")}
        command={certify}
        input={{ roundId }}
        done={again}
      />
    );
  return (
    <Confirmed
      key="count"
      name={t("desk.count")}
      question={t("desk.countAsk")}
      command={count}
      input={{ roundId }}
      done={again}
    />
  );
}

/** For who may not do it. */
function Awaited({ step, by }: { step: string; by: readonly Office[] }) {
  const { t } = useWords();
  return <p>{t("desk.awaited", { step, offices: by.map((office) => t(`office.${office}`)).join(", ") })}</p>;
}
