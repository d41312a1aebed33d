import { Link } from "react-router";
import { Said, Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { AdoptForm } from "./AdoptForm";
import { type At, recusedFrom, textBefore, tiedToList, waitsForAmendment } from "./at";
import type { AgendaFacts } from "./itemQuery";
import { ListShown } from "./ListShown";
import { MotionPast } from "./MotionPast";
import { NamedVotes } from "./NamedVotes";
import { RollCall } from "./RollCall";
import type { Item, Motion } from "./sittingQuery";
import { VoteForms } from "./VoteForms";
import { VoteSplit } from "./VoteSplit";

type Props = { at: At; item: Item; motion: Motion; place: number; facts?: AgendaFacts };

/** What was moved, and then one of four: it waits for an amendment, is to be voted on, is being voted on, or is decided. */
export function MotionOpened({ at, item, motion, place, facts }: Props) {
  const { t, number } = useWords();
  const { sitting, nameOf, keeps } = at;
  const amended = sitting.motions.find(({ id }) => id === motion.amends);
  const recused = recusedFrom(sitting, motion);
  const tied = motion.result ? [] : tiedToList(sitting, motion).filter((id) => !recused.includes(id));
  const resolution = sitting.resolutions.find(({ motionId }) => motionId === motion.id);
  const waits = waitsForAmendment(sitting, motion);
  return (
    <section className="motion">
      <h4>{t("motion.number", { number: number(place) })}</h4>
      <p className="motion-text">
        <Said text={motion.text} />
      </p>
      <Wordings motion={motion} />
      {motion.annex && <ListShown list={motion.annex} projects={facts?.projects} />}
      <p className="meta">
        {t("motion.mover")}: {nameOf(motion.mover)}
        {motion.about && (
          <>
            {" · "}
            {motion.about.number} <Title of={motion.about} />
          </>
        )}
        {amended && (
          <>
            {" · "}
            {t("motion.amends")}: <Said text={textBefore(sitting, motion, amended)} />
          </>
        )}
      </p>
      {recused.length > 0 && (
        <p>
          {t("motion.recused")}: {recused.map((id) => nameOf({ id })).join(", ")}
        </p>
      )}
      {tied.length > 0 && (
        <p>
          {t("motion.tied")}: {tied.map((id) => nameOf({ id })).join(", ")}
        </p>
      )}
      {motion.result && (
        <>
          <VoteSplit
            tally={motion.result.tally}
            arithmetic={motion.result.arithmetic}
            carried={motion.result.carried}
            spoiled={motion.result.papersSpoiled ?? 0}
          />
          <HowVoted at={at} motion={motion} />
          <NamedVotes at={at} votes={motion.votes} called={motion.entitled} />
        </>
      )}
      {motion.earlierLists.length + motion.abandonedCalls.length > 0 && (
        <MotionPast at={at} motion={motion} facts={facts} />
      )}
      {motion.rollCall && <RollCall at={at} motion={motion} />}
      {!motion.result && !motion.rollCall && waits && <Notice>{t("motion.waits")}</Notice>}
      {!motion.result && motion.isOutdated && <Notice>{t("motion.outdated")}</Notice>}
      {!motion.result && !motion.rollCall && !waits && !motion.isOutdated && keeps && (
        <VoteForms at={at} item={item} motion={motion} />
      )}
      {resolution && (
        <p>
          <Link to={`/resolutions/${resolution.id}`}>
            {t("resolution.number", { number: resolution.number })}: <Said text={resolution.title} />
          </Link>{" "}
          ({t(`resolutionStatus.${resolution.status}`)})
        </p>
      )}
      {motion.result?.carried && !resolution && at.adopts && !motion.amends && (
        <details>
          <summary>{t("resolution.adopt")}</summary>
          <AdoptForm at={at} item={item} motion={motion} facts={facts} />
        </details>
      )}
    </section>
  );
}

/** What an amendment would make of the motion, and what amendments have made of it. */
function Wordings({ motion: { amends, text, wording, earlierTexts } }: { motion: Motion }) {
  const { t } = useWords();
  return (
    <>
      {amends && wording && (
        <p>
          {t("motion.wouldRead")}: <Said text={wording} />
        </p>
      )}
      {!amends &&
        earlierTexts
          .filter(({ mn }) => mn !== text.mn)
          .map((earlier) => (
            <p key={earlier.mn} className="meta">
              {t("motion.before")}:{" "}
              <s>
                <Said text={earlier} />
              </s>
            </p>
          ))}
    </>
  );
}

function HowVoted({ at, motion: { result } }: { at: At; motion: Motion }) {
  const { t, number } = useWords();
  if (!result) return null;
  return (
    <p className="meta">
      {t(`way.${result.way}`)}
      {result.way === "SECRET" && (
        <>
          {" · "}
          {t("secret.issued")}: {number(result.papersIssued ?? 0)} · {t("secret.spoiled")}:{" "}
          {number(result.papersSpoiled ?? 0)} · {t("secret.tellers")}: {result.tellers.map(at.nameOf).join(", ")}
        </>
      )}
    </p>
  );
}
