import { Suspense } from "react";
import { Link, useSearchParams } from "react-router";
import { currentStage, isOpen } from "#shared/round/frame";
import { WaitingBallots } from "#shared/round/WaitingBallots";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Page } from "#shared/ui/Page";
import { part } from "#shared/ui/part";
import { RoundCard, type RoundSummary } from "./RoundCard";
import { useRounds } from "./roundsQuery";

/** After what most come for. */
const Places = part(() => import("./Places"), "Places");

const isRunning = (round: RoundSummary) => !round.cancelled && currentStage(round.stages)?.status === "OPEN";

const openVoteFirst = (one: RoundSummary, other: RoundSummary) =>
  Number(isOpen(other, "VOTING")) - Number(isOpen(one, "VOTING"));

export function HomePage() {
  const { t } = useWords();
  const [params] = useSearchParams();
  const asked = useRounds(params.get("after") ?? undefined);
  return (
    <Answered asked={asked} find={(data) => data.rounds}>
      {({ nodes, pageInfo }) => (
        <Page title={t("home.title")}>
          <p className="lead">{t("home.lead")}</p>
          <WaitingBallots rounds={nodes.filter((round) => isOpen(round, "VOTING")).map(({ id }) => id)} />
          <Group
            title={t("home.running")}
            rounds={nodes.filter(isRunning).toSorted(openVoteFirst)}
            empty={t("home.nothingRunning")}
          />
          <Suspense fallback={<div className="reserve tall" />}>
            <Places />
          </Suspense>
          <Group title={t("home.others")} rounds={nodes.filter((round) => !isRunning(round))} />
          {pageInfo.hasNextPage && (
            <p>
              <Link className="button" to={`/?after=${pageInfo.endCursor}`}>
                {t("list.older")}
              </Link>
            </p>
          )}
        </Page>
      )}
    </Answered>
  );
}

type GroupProps = { title: string; rounds: readonly RoundSummary[]; empty?: string };

function Group({ title, rounds, empty }: GroupProps) {
  if (rounds.length === 0 && !empty) return null;
  return (
    <section>
      <h2>{title}</h2>
      {rounds.length === 0 && <p className="empty">{empty}</p>}
      <ul className="cards wide">
        {rounds.map((round) => (
          <RoundCard key={round.id} round={round} />
        ))}
      </ul>
    </section>
  );
}
