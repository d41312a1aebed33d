import { Link } from "react-router";
import { Deadline } from "#shared/round/Deadline";
import { currentStage, isOpen, type RoundFrame, stageOf } from "#shared/round/frame";
import { StageStatusWord } from "#shared/round/StatusWord";
import type { Money } from "#shared/text/money";
import { Said } from "#shared/text/Written";
import { type PublicText, useWords } from "#shared/text/words";

export type RoundSummary = RoundFrame & {
  proposalCount: number;
  ceiling?: { amount: Money } | null;
  locality: { id: string; name: PublicText; parent?: { id: string; name: PublicText } | null };
};

export const openVoteFirst = (one: RoundFrame, other: RoundFrame) =>
  Number(isOpen(other, "VOTING")) - Number(isOpen(one, "VOTING"));

/** Its heading is one level below the one it stands under. */
export function RoundCard({ round, level = 3 }: { round: RoundSummary; level?: 3 | 4 }) {
  const { t, money, text, number } = useWords();
  const stage = currentStage(round.stages);
  const { name, parent, timeZone } = round.locality;
  const Heading = `h${level}` as const;
  return (
    <li className="card">
      <Heading>
        <Link to={`/rounds/${round.id}`}>
          <Said text={round.name} />
        </Link>
      </Heading>
      <p className="card-sum">{round.ceiling ? money(round.ceiling.amount) : t("round.noCeiling")}</p>
      <p className="card-meta">
        {parent ? `${text(name)}, ${text(parent.name)}` : text(name)} ·{" "}
        {t("round.proposals", { count: number(round.proposalCount) })}
      </p>
      {stage && (
        <p className="card-meta">
          {t(`stage.${stage.stage}`)}: <StageStatusWord status={stage.status} />
        </p>
      )}
      {stage?.status === "OPEN" && stage.closesAt && (
        <p className="card-meta">
          <Deadline at={stage.closesAt} zone={timeZone} />
        </p>
      )}
      {round.kind !== "ORDINARY" && <p className="card-meta kind">{t(`round.kind.${round.kind}`)}</p>}
      <p className="actions">
        {isOpen(round, "VOTING") ? (
          <Link className="button primary" to={`/rounds/${round.id}/vote`}>
            {t("nav.vote")}
          </Link>
        ) : isOpen(round, "COLLECTING") ? (
          <Link className="button primary" to={`/rounds/${round.id}/propose`}>
            {t("nav.propose")}
          </Link>
        ) : null}
        {stageOf(round, "VOTING")?.status === "CLOSED" && (
          <Link className="button" to={`/rounds/${round.id}/results`}>
            {t("nav.results")}
          </Link>
        )}
        <Link className="button" to={`/rounds/${round.id}/proposals`}>
          {t("nav.proposals")}
        </Link>
      </p>
    </li>
  );
}
