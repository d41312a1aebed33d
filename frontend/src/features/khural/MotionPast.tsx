import { moment } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { type At, zoneOf } from "./at";
import type { AgendaFacts } from "./itemQuery";
import { ListShown } from "./ListShown";
import { type AbandonedCall, useAbandonedCalls, useEarlierLists } from "./motionPastQuery";
import { NamedVotes } from "./NamedVotes";
import type { Motion } from "./sittingQuery";

type Props = { at: At; motion: Motion; facts?: AgendaFacts };

/** The lists that amendments have replaced, and the votes by name that were begun and not finished. */
export function MotionPast({ at, motion, facts }: Props) {
  const { t, exact } = useWords();
  const lists = useEarlierLists(at.sitting.id, motion.id, motion.earlierLists.length);
  const calls = useAbandonedCalls(at.sitting.id, motion.id, motion.abandonedCalls.length);
  return (
    <>
      {lists.map((list, place) => (
        <details key={place}>
          <summary>{t("motion.listBefore", { sum: exact(list.total) })}</summary>
          <ListShown list={list} projects={facts?.projects} />
        </details>
      ))}
      {calls.map((call) => (
        <Abandoned key={call.abandonedAt} at={at} call={call} />
      ))}
    </>
  );
}

/** What had been given by then stays in sight. */
function Abandoned({ at, call }: { at: At; call: AbandonedCall }) {
  const { t, coded, number } = useWords();
  const { abandonedAt, reason, votes } = call;
  return (
    <>
      <p className="meta">
        {t("call.abandoned", { at: moment(abandonedAt, zoneOf(at)), given: number(votes.length) })}{" "}
        {coded(`reason.${reason}`, reason)}
      </p>
      <NamedVotes at={at} votes={votes} />
    </>
  );
}
