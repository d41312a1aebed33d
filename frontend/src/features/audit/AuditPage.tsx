import { useState } from "react";
import { Link, useSearchParams } from "react-router";
import { errorText } from "#shared/graph/faults";
import type { AuditTab } from "#shared/graph/generated/graphql";
import { useKnownMe } from "#shared/graph/meQuery";
import { KindNotice } from "#shared/round/RoundFramed";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { SeenNote } from "#shared/ui/SeenNote";
import { type Asked, type AuditRound, tabs, useAuditQuestions, useAuditRounds, wrongFirst } from "./auditQuery";
import { QuestionSection } from "./QuestionSection";

const few = 20;
const most = 100;

/** The audit office's three questions, and under each what the record answers to the smaller ones. */
export function AuditPage() {
  // The answers to the questions say themselves when they were seen, as the list of rounds may be newer.
  const rounds = { ...useAuditRounds(), seenAt: undefined };
  return (
    <Answered asked={rounds} find={(data) => data.rounds.nodes}>
      {(rounds) => <Chosen rounds={rounds} />}
    </Answered>
  );
}

function Chosen({ rounds }: { rounds: readonly AuditRound[] }) {
  const { t, text } = useWords();
  const [params, setParams] = useSearchParams();
  const said = params.get("round");
  const unknown = said !== null && !isId(said);
  const round = unknown ? undefined : (said ?? rounds[0]?.id);
  const choose = (id: string) => setParams({ ...Object.fromEntries(params), round: id }, { replace: true });
  return (
    <Page title={t("audit.title")}>
      <p className="lead">{t("audit.lead")}</p>
      <div className="filters">
        <label>
          {t("audit.rounds")}
          <select value={round ?? ""} onChange={(event) => choose(event.target.value)}>
            {unknown && <option value="">{t("propose.choose")}</option>}
            {rounds.map(({ id, year, locality, name }) => (
              <option key={id} value={id}>
                {year}, {text(locality.name)}: {text(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="actions">
        <Link to={round ? `/audit/events?round=${round}` : "/audit/events"}>{t("events.title")}</Link>
        <a href="/log/bundle.zip" download>
          {t("audit.bundle")}
        </a>
        <Link to="/audits">{t("audits.title")}</Link>
        <Link to="/verify">{t("verify.title")}</Link>
      </p>
      {unknown && <Notice kind="warn">{t("audit.noRound")}</Notice>}
      {round && <Questions key={round} round={round} tab={tabOf(params)} />}
      <KindNotice kind={rounds.find(({ id }) => id === round)?.kind ?? "ORDINARY"} />
    </Page>
  );
}

const isId = (said: string) => /^[0-9a-f-]{36}$/i.test(said);

const tabOf = (params: URLSearchParams) => tabs.find((tab) => tab === params.get("tab")) ?? "DISTRIBUTED";

function Questions({ round, tab }: { round: string; tab: AuditTab }) {
  const words = useWords();
  const { t, number } = words;
  const [first, setFirst] = useState(few);
  const { data, error, seenAt } = useAuditQuestions(round, first);
  const isThere = !data || data.auditQuestions !== null;
  const takes = useKnownMe().data?.me.appointment?.office === "AUDITOR";
  const questions = data?.auditQuestions ?? [];
  const asked = wrongFirst(questions.filter((question) => question.tab === tab));
  const empty = asked.filter((question) => question.count === 0);
  if (!isThere) return <Notice kind="warn">{t("audit.noRound")}</Notice>;
  return (
    <>
      {seenAt && <SeenNote at={seenAt} />}
      <nav className="tabs" aria-label={t("audit.tabs")}>
        {tabs.map((one) => (
          <Link key={one} to={`?round=${round}&tab=${one}`} aria-current={one === tab ? "page" : undefined}>
            {t(`auditTab.${one}`)}
            {data && `: ${number(foundIn(questions, one))}`}
          </Link>
        ))}
      </nav>
      <section className="reserve tall">
        <h2>{t(`auditAsk.${tab}`)}</h2>
        {error && <Notice kind="bad">{errorText(error, words)}</Notice>}
        {!data && !error && <p role="status">{t("audit.asking")}</p>}
        {asked
          .filter((question) => question.count > 0)
          .map((question) => (
            <QuestionSection key={question.key} question={question} takes={takes} all={() => setFirst(most)} />
          ))}
        {empty.length > 0 && (
          <details>
            <summary>{t("audit.asked", { count: number(empty.length) })}</summary>
            <ul>
              {empty.map(({ key }) => (
                <li key={key}>{t(`question.${key}`)}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
    </>
  );
}

const foundIn = (questions: readonly Asked[], tab: AuditTab) =>
  questions.filter((question) => question.tab === tab).reduce((sum, { count }) => sum + count, 0);
