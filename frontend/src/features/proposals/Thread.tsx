import { Link } from "react-router";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { ProposalFacts } from "./proposalQuery";
import { useThreadSentence } from "./threadSentence";

/** The whole way of one project, as one public thread; each step leads to the event that says so. */
export function Thread({ proposal: { thread, round } }: { proposal: ProposalFacts }) {
  const { t, date } = useWords();
  const zone = round.locality.timeZone;
  const sentence = useThreadSentence(zone);
  return (
    <section>
      <h2>{t("proposal.history")}</h2>
      <ol className="thread">
        {thread.map((step) => (
          <li key={`${step.event}-${step.kind}`}>
            <p>
              {sentence(step)}
              {step.other && (
                <>
                  {": "}
                  <Link to={`/proposals/${step.other.id}`}>
                    {step.other.number} <Title of={step.other} />
                  </Link>
                </>
              )}
            </p>
            <p className="card-meta">
              <time dateTime={step.at}>{date(step.at, zone)}</time>
              <Link to={`/events/${step.event}`}>{t("thread.event", { number: step.event })}</Link>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
