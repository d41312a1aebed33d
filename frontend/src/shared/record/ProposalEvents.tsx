import { errorText } from "#shared/graph/faults";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { EventItem } from "./EventItem";
import { useHistory } from "./historyQuery";

type Props = { round: string; proposal: string; zone: string };

/** The whole way of one project, as one public thread. */
export function ProposalEvents({ round, proposal, zone }: Props) {
  const words = useWords();
  const { events, error } = useHistory(round, true);
  return (
    <section className="reserve">
      <h2>{words.t("proposal.history")}</h2>
      {error && <Notice kind="bad">{errorText(error, words)}</Notice>}
      <ol className="events">
        {events
          ?.filter((event) => event.stream === proposal)
          .map((event) => (
            <EventItem key={event.number} event={event} zone={zone} />
          ))}
      </ol>
    </section>
  );
}
