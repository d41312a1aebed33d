import { useState } from "react";
import { isId } from "#shared/text/id";
import { useWords } from "#shared/text/words";
import { type Found, usePlace } from "./placeQuery";
import { openVoteFirst, RoundCard, type RoundSummary } from "./RoundCard";
import { WorkCard } from "./WorkCard";

type Props = {
  id: string;
  /** Those that the page has already. */
  known: readonly RoundSummary[];
  choose: (place: string | null) => void;
};

/** What is discussed and built in the place that somebody chose. */
export function PlaceFound({ id, known, choose }: Props) {
  const { t, text } = useWords();
  const { data, fetching } = usePlace(id);
  const isUnknown = !isId(id) || (data && !fetching);
  if (!data?.locality)
    return (
      <>
        <Rounds rounds={known} level={3} />
        {fetching && <div className="reserve" aria-busy="true" />}
        {isUnknown && (
          <>
            <p className="empty">{t("home.placeUnknown")}</p>
            <Forget choose={choose} />
          </>
        )}
      </>
    );
  const place = text(data.locality.name);
  const rounds = data.rounds.nodes;
  return (
    <>
      <Forget choose={choose} />
      <h3>{t("home.roundsHere", { place })}</h3>
      {rounds.length === 0 && <p className="empty">{t("home.noRounds")}</p>}
      <Rounds rounds={rounds} level={4} />
      <h3>{t("home.works", { place })}</h3>
      <Works found={data} />
    </>
  );
}

function Forget({ choose }: Pick<Props, "choose">) {
  const { t } = useWords();
  return (
    <button type="button" className="button" onClick={() => choose(null)}>
      {t("home.forget")}
    </button>
  );
}

const Rounds = ({ rounds, level }: { rounds: readonly RoundSummary[]; level: 3 | 4 }) => (
  <ul className="cards wide">
    {rounds.toSorted(openVoteFirst).map((round) => (
      <RoundCard key={round.id} round={round} level={level} />
    ))}
  </ul>
);

const FEW = 6;

function Works({ found: { worksIn, locality } }: { found: Found }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (worksIn.length === 0) return <p className="empty">{t("home.noWorks")}</p>;
  return (
    <>
      <ul className="cards wide">
        {worksIn.slice(0, all ? undefined : FEW).map((work) => (
          <WorkCard key={work.id} work={work} zone={locality?.timeZone ?? "Asia/Ulaanbaatar"} />
        ))}
      </ul>
      {!all && worksIn.length > FEW && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t("list.more")}
        </button>
      )}
    </>
  );
}
