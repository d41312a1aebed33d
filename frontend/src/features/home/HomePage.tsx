import { Suspense, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { currentStage, isOpen } from "#shared/round/frame";
import { JustReceived } from "#shared/round/JustReceived";
import { WaitingBallots } from "#shared/round/WaitingBallots";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Page } from "#shared/ui/Page";
import { part } from "#shared/ui/part";
import { useChosenPlace } from "./chosenPlace";
import { openVoteFirst, RoundCard, type RoundSummary } from "./RoundCard";
import { useRounds } from "./roundsQuery";

const Places = part(() => import("./Places"), "Places");

const isRunning = (round: RoundSummary) => !round.cancelled && currentStage(round.stages)?.status === "OPEN";

const isIn = (place: string | null, { locality }: RoundSummary) =>
  place !== null && (locality.id === place || locality.parent?.id === place);

/** The reader's own place comes first, where this device knows it; a round stands in one of the lists only. */
export function HomePage() {
  const { t } = useWords();
  const { place, choose } = useChosenPlace();
  const [known] = useState(place);
  const [params] = useSearchParams();
  const asked = useRounds(params.get("after") ?? undefined);
  return (
    <Answered asked={asked} find={(data) => data.rounds}>
      {({ nodes, pageInfo }) => {
        const voting = nodes.filter((round) => isOpen(round, "VOTING")).map(({ id }) => id);
        const elsewhere = nodes.filter((round) => !isIn(place, round));
        const places = (
          <Suspense fallback={<div className="reserve tall" />}>
            <Places rounds={nodes.filter((round) => isIn(place, round))} place={place} choose={choose} />
          </Suspense>
        );
        return (
          <Page title={t("home.title")}>
            <p className="lead">{t("home.lead")}</p>
            {voting.map((id) => (
              <JustReceived key={id} round={id} />
            ))}
            <WaitingBallots rounds={voting} />
            {known && places}
            <Group
              title={t("home.running")}
              rounds={elsewhere.filter(isRunning).toSorted(openVoteFirst)}
              empty={place ? undefined : t("home.nothingRunning")}
            />
            {!known && places}
            <Group title={t("home.others")} rounds={elsewhere.filter((round) => !isRunning(round))} />
            {pageInfo.hasNextPage && (
              <p>
                <Link className="button" to={`/?after=${pageInfo.endCursor}`}>
                  {t("list.older")}
                </Link>
              </p>
            )}
          </Page>
        );
      }}
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
