import type { Stage } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";
import type { RoundFrame } from "./frame";

type Lists = Record<Lowercase<Stage>, readonly { code: string; done: boolean }[]>;
type ChecklistProps = { round: Lists & Pick<RoundFrame, "stages" | "cancelled"> };

const listOf = (round: Lists, stage: Stage) =>
  ({
    COLLECTING: round.collecting,
    MEETINGS: round.meetings,
    REVIEW: round.review,
    VOTING: round.voting,
    DECISION: round.decision,
    EXECUTION: round.execution,
  })[stage];

/** What stands between the round and its next stage. */
export function Checklist({ round }: ChecklistProps) {
  const { t } = useWords();
  const next = round.stages.find((stage) => stage.status === "PLANNED");
  if (!next || round.cancelled) return null;
  const items = listOf(round, next.stage);
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{t("checklist.title", { stage: t(`stage.${next.stage}`) })}</h2>
      <ChecklistItems items={items} />
    </section>
  );
}

/** What must be so, done or not, each in words. */
export function ChecklistItems({ items }: { items: readonly { code: string; done: boolean }[] }) {
  const { t, coded } = useWords();
  return (
    <ul className="checklist">
      {items.map((item) => (
        <li key={item.code} className={item.done ? "done" : "missing"}>
          <Icon name={item.done ? "check" : "clock"} />
          <span>
            {coded(`checklist.${item.code}`, item.code)}: <b>{t(item.done ? "checklist.done" : "checklist.missing")}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}
