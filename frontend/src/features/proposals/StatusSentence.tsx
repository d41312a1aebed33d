import { Link } from "react-router";
import { useIsThen } from "#shared/graph/asOf";
import { ProposalStatusWord } from "#shared/round/StatusWord";
import { StepSentence } from "#shared/round/StepSentence";
import { plainDay } from "#shared/text/dates";
import { Said, Title, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { AppealTold } from "./AppealTold";
import type { ProposalFacts } from "./proposalQuery";
import { mayBe, nextOf } from "./proposersSteps";
import { useThreadSentence } from "./threadSentence";

const byKhural: ReadonlySet<string> = new Set(["LISTED", "LEFT_OUT", "NOT_LISTED", "TAKEN_OFF", "LIST_RESCINDED"]);

/** Where the proposal stands, and if it is out, why: the sentence for which people come to this page. */
export function StatusSentence({ proposal }: { proposal: ProposalFacts }) {
  const { t } = useWords();
  return (
    <section className="standing">
      <h2>{t("proposal.standing")}</h2>
      {!(proposal.fellOut && proposal.status === "ADMITTED") && (
        <p>
          <ProposalStatusWord status={proposal.status} />
        </p>
      )}
      <Why proposal={proposal} />
      <Work proposal={proposal} />
      <AppealTold proposal={proposal} />
      <Next proposal={proposal} />
    </section>
  );
}

/** Of what is on the list: what happened last, and where work and money are told. */
function Work({ proposal: { thread, fellOut, round } }: { proposal: ProposalFacts }) {
  const { t } = useWords();
  const sentence = useThreadSentence(round.locality.timeZone);
  const last = thread.at(-1);
  if (fellOut || !last || !thread.some(({ kind }) => kind === "LISTED")) return null;
  return (
    <>
      {last.kind !== "LISTED" && (
        <p>
          {t("proposal.latest")}: {sentence(last)}
        </p>
      )}
      <p className="links no-print">
        <Link to={`/rounds/${round.id}/plans`}>{t("plans.title")}</Link>
        <Link to={`/rounds/${round.id}/money`}>{t("money.title")}</Link>
      </p>
    </>
  );
}

/** The receiver’s, which ends the waiting. */
const answerOf = ({ thread }: ProposalFacts) => thread.findLast(({ kind }) => kind === "ANSWERED");

/** What its people can do, where it is out. */
function Next({ proposal }: { proposal: ProposalFacts }) {
  const { t, coded } = useWords();
  const isThen = useIsThen();
  const kind = nextOf(proposal);
  if (!kind || (kind === "REROUTED" && answerOf(proposal))) return null;
  return (
    <p>
      <strong>{t("why.next")}:</strong> {coded(`next.${kind}`, kind)}{" "}
      {kind === "REFUSED" && !isThen && mayBe.appeal(proposal) && (
        <Link to={`/proposals/${proposal.id}/appeal`}>{t("mine.appeal.title")}</Link>
      )}
    </p>
  );
}

function Why({ proposal }: { proposal: ProposalFacts }) {
  const { t, coded, date } = useWords();
  const { status, refusal, rerouted, mergedInto, withdrawalReason, round, thread, fellOut } = proposal;
  const sentence = useThreadSentence(round.locality.timeZone);
  const decided = thread.findLast(({ kind }) => byKhural.has(kind));
  const answer = answerOf(proposal);
  const reason = (code: string) => coded(`reason.${code}`, code);
  const step = round.allocation?.steps.find((other) => other.proposal.id === proposal.id);
  // Upheld, an appeal takes the refusal back; it stays in the record.
  if (refusal && status === "REFUSED")
    return (
      <>
        <p>
          {t("why.refused", { date: date(refusal.refusedAt, round.locality.timeZone), reason: reason(refusal.reason) })}
        </p>
        {refusal.explanation && (
          <p>
            <Written text={refusal.explanation} />
          </p>
        )}
      </>
    );
  if (rerouted)
    return (
      <>
        <p>{t("why.rerouted", { reason: reason(rerouted.reason) })}</p>
        <p>
          {t("why.receiver")}: <Said text={rerouted.receiver} />.{" "}
          {!answer && t("why.answerDue", { day: plainDay(rerouted.answerDue) })}
        </p>
        {answer && (
          <p>
            <strong>{sentence(answer)}</strong>
          </p>
        )}
      </>
    );
  if (mergedInto)
    return (
      <p>
        {t("why.merged")}:{" "}
        <Link to={`/proposals/${mergedInto.id}`}>
          {mergedInto.number} <Title of={mergedInto} />
        </Link>
      </p>
    );
  if (withdrawalReason) return <p>{t("why.withdrawn", { reason: reason(withdrawalReason) })}</p>;
  // The khural decides by law: its word comes before the vote's, which stays on the page.
  if (decided && fellOut?.kind !== "NOT_SELECTED") return <p>{sentence(decided)}</p>;
  if (step)
    return (
      <p>
        <StepSentence step={step} /> <Link to={`/rounds/${round.id}/results`}>{t("nav.results")}</Link>
      </p>
    );
  if (status !== "ADMITTED") return <p>{t("why.submitted")}</p>;
  const isChecked = thread.some(({ kind }) => kind === "FOUND_LAWFUL");
  return <p>{t(isChecked ? "why.admitted" : "why.admittedUnchecked")}</p>;
}
