import { plainDay } from "#shared/text/dates";
import { Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { ProposalFacts } from "./proposalQuery";

/** An appeal against the refusal or the rank, and what became of it. */
export function AppealTold({ proposal: { appeal, round } }: { proposal: ProposalFacts }) {
  const { t, date } = useWords();
  if (!appeal) return null;
  const { appealedAt, upheld, grounds, answer, answerDue, overdue } = appeal;
  const outcome = upheld ? t("appeal.upheld") : t(upheld === false ? "appeal.dismissed" : "appeal.waiting");
  const waits = typeof upheld !== "boolean" && answerDue;
  return (
    <>
      <p>
        {t("appeal.told", { date: date(appealedAt, round.locality.timeZone) })}. {outcome}{" "}
        {waits && <strong>{t(overdue ? "appeal.late" : "appeal.due", { day: plainDay(answerDue) })}</strong>}
      </p>
      {answer && (
        <p>
          {t("appeal.answer")}: <Written text={answer} />
        </p>
      )}
      <details>
        <summary>{t("appeal.read")}</summary>
        <p>
          <Written text={grounds} />
        </p>
      </details>
    </>
  );
}
