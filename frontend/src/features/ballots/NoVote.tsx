import { Link } from "react-router";
import { stageOf } from "#shared/round/frame";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { BallotRound } from "./ballotQuery";

/** Why one cannot vote now, and what there is instead. */
export function NoVote({ round }: { round: BallotRound }) {
  const { t, date } = useWords();
  const voting = stageOf(round, "VOTING");
  const zone = round.locality.timeZone;
  const opens = voting?.opensAt && t("stage.opensAt", { date: date(voting.opensAt, zone) });
  const said =
    voting === undefined
      ? t("noVote.none")
      : voting.status === "CLOSED"
        ? t("noVote.closed")
        : `${t("noVote.notYet")} ${opens ?? ""}`;
  return (
    <>
      <Notice>{said}</Notice>
      <p className="actions">
        {round.balloting?.countedAt && (
          <Link className="button primary" to={`/rounds/${round.id}/results`}>
            {t("nav.results")}
          </Link>
        )}
        <Link className="button" to={`/rounds/${round.id}`}>
          {t("nav.round")}
        </Link>
        <Link className="button" to={`/rounds/${round.id}/proposals`}>
          {t("nav.proposals")}
        </Link>
      </p>
    </>
  );
}
