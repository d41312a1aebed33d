import { Afresh } from "#shared/form/Afresh";
import { Fold } from "#shared/form/Fold";
import { Said, Title, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { useShare } from "./arithmetic";
import { type At, nextStep } from "./at";
import { InterestForm } from "./InterestForm";
import { ItemFacts } from "./ItemFacts";
import { useAgendaFacts } from "./itemQuery";
import { MotionForm } from "./MotionForm";
import { MotionOpened } from "./MotionOpened";
import type { Item } from "./sittingQuery";

export function ItemOpened({ at, item }: { at: At; item: Item }) {
  const { t, coded, text } = useWords();
  const shareText = useShare();
  const facts = useAgendaFacts(item.round?.id);
  const motions = at.sitting.motions.filter((motion) => motion.item === item.number);
  const moving = at.keeps && at.sitting.status !== "CONVENED" && nextStep(at.sitting) === undefined;
  return (
    <article className="item">
      <h3>
        {item.number}. <Said text={item.title} />
      </h3>
      <p className="meta">
        {coded(`itemType.${item.type}`, item.type)}
        {item.rule && (
          <>
            {" · "}
            {t("vote.rule", { rule: shareText(item.rule.majority) })}
            {item.rule.citation && ` (${text(item.rule.citation)})`}
          </>
        )}
      </p>
      {facts && <ItemFacts facts={facts} open={item.type === "projects" && motions.length === 0} />}
      <Interests at={at} item={item} />
      {at.keeps && at.sitting.status !== "CONVENED" && (
        <details>
          <summary>{t("interest.declare")}</summary>
          <Afresh at={at}>{(at) => <InterestForm at={at} item={item} projects={facts?.projects ?? []} />}</Afresh>
        </details>
      )}
      {motions.map((motion, index) => (
        <MotionOpened key={motion.id} at={at} item={item} motion={motion} place={index + 1} facts={facts} />
      ))}
      {moving && (
        <Afresh at={at} shows={motions.length}>
          {(at) => (
            <Fold name={t("motion.make")} open={motions.length === 0}>
              <MotionForm at={at} item={item} motions={motions} facts={facts} />
            </Fold>
          )}
        </Afresh>
      )}
    </article>
  );
}

function Interests({ at, item: { interests } }: { at: At; item: Item }) {
  const { t } = useWords();
  if (interests.length === 0) return null;
  return (
    <div>
      <h4>{t("interest.title")}</h4>
      <ul className="plain">
        {interests.map(({ member, about, nature, declaredAt }) => (
          <li key={`${member.id} ${declaredAt}`}>
            <strong>{at.nameOf(member)}</strong>: {about ? <Title of={about} /> : t("interest.whole")}.{" "}
            <Written text={nature} />
          </li>
        ))}
      </ul>
    </div>
  );
}
