import { type ReactNode, useEffect } from "react";
import { Link, useLocation, useParams } from "react-router";
import { useMoment } from "#shared/graph/asOf";
import { eventSentence } from "#shared/record/aboutOf";
import { actorName } from "#shared/record/actorName";
import { KindNotice } from "#shared/round/RoundFramed";
import { moment, plainDay } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Facts } from "#shared/ui/Facts";
import { NotFound } from "#shared/ui/NotFound";
import { Page } from "#shared/ui/Page";
import { type Audit, type Found, type Me, useOneAudit, useTimeline } from "./auditsQuery";
import "./audits.css";
import { Bench } from "./Bench";
import { FindingCard } from "./FindingCard";
import { Samples } from "./Samples";

/** An audit as everybody reads it; its auditors have their bench on it, the audited their answers. */
export function OneAuditPage() {
  const { code = "" } = useParams();
  return isCode.test(code) ? <Asked key={code} code={code} /> : <NotFound />;
}

/** What the host takes for a code. */
const isCode = /^[^\s\p{Cc}]{1,64}$/u;

function Asked({ code }: { code: string }) {
  const asked = useOneAudit(code);
  return (
    <Answered asked={asked} find={(data) => data.audit && { ...data, audit: data.audit }}>
      {({ audit, me, reasons }) => (
        <Shown audit={audit} me={me.appointment} closing={reasons.findingClosing} again={asked.again} />
      )}
    </Answered>
  );
}

type Props = { audit: Audit; me: Me; closing: readonly string[]; again: () => void };

function Shown({ audit, me, closing, again }: Props) {
  const { t, text } = useWords();
  const { hash } = useLocation();
  // What a link leads to is there only now.
  useEffect(() => {
    document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  const isAuditor = me?.office === "AUDITOR" && me.body.id === audit.office.id;
  const answers = me?.body.id === audit.audited.id;
  return (
    <Page
      className="audit"
      title={t("audit.page", { code: audit.code })}
      eyebrow={text(audit.locality.name)}
      where={{ place: text(audit.locality.name) }}
    >
      <p className="lead">
        <Said text={audit.title} />
      </p>
      <Head audit={audit} />
      <section>
        <h2>{t("audit.findings")}</h2>
        {audit.findings.length === 0 && <p className="empty">{t("audit.noFindings")}</p>}
        <ol className="cards wide">
          {wrongFirst(audit.findings).map((found) => (
            <FindingCard key={found.number} within={{ audit, isAuditor, answers, closing, again }} found={found} />
          ))}
        </ol>
      </section>
      {isAuditor && <Bench audit={audit} again={again} />}
      <section>
        <h2>{t("audit.criteria")}</h2>
        <ul>
          {audit.criteria.map(({ text: what, citation }) => (
            <li key={`${what.mn} ${citation.mn}`}>
              <Said text={what} />: <Said text={citation} />
            </li>
          ))}
        </ul>
      </section>
      <Samples audit={audit} />
      <Timeline key={recordedOf(audit)} audit={audit} />
      {audit.round && <KindNotice kind={audit.round.kind} />}
    </Page>
  );
}

function Head({ audit }: { audit: Audit }) {
  const { t, text, date } = useWords();
  const { from, until, round, report, closedAt, openedAt } = audit;
  const zone = audit.locality.timeZone;
  const facts: [string, ReactNode][] = [
    [t("audit.office"), text(audit.office.name)],
    [t("audit.audited"), text(audit.audited.name)],
    [
      t("audit.round"),
      round && (
        <Link key="round" to={`/rounds/${round.id}`}>
          {text(round.name)}
        </Link>
      ),
    ],
    [t("audit.period"), from && `${plainDay(from)} – ${until ? plainDay(until) : ""}`],
    [t("audit.opened"), date(openedAt, zone)],
    [t("audit.closed"), closedAt && date(closedAt, zone)],
    [
      t("audit.report"),
      report && (
        <a key="report" href={`/files/${report}`}>
          {t("audit.reportFile")}
        </a>
      ),
    ],
  ];
  return <Facts facts={facts} />;
}

/** Changes with each event of the audit, so that its timeline is asked for anew. */
const recordedOf = ({ closedAt, samples, findings }: Audit) =>
  [
    closedAt,
    samples.length,
    ...findings.map((f) => [f.answers.length, f.followUps.length, f.overdueSince, f.closedAt]),
  ].join();

function Timeline({ audit }: { audit: Audit }) {
  const words = useWords();
  const until = useMoment()?.event ?? Number.POSITIVE_INFINITY;
  const events = (useTimeline(audit.stream).data?.events.nodes ?? []).filter(({ number }) => number <= until);
  return (
    <section>
      <h2>{words.t("audit.timeline")}</h2>
      <ol className="thread">
        {events.toReversed().map((event) => (
          <li key={event.number}>
            <p>
              <Link to={`/events/${event.number}`}>
                {event.number} {eventSentence(event, words)}
              </Link>
            </p>
            <p className="card-meta">
              <span>{moment(event.at, audit.locality.timeZone)}</span>
              <span>{actorName(event, words)}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is overdue, then the most money, then what is not closed. */
function wrongFirst(findings: readonly Found[]): Found[] {
  const sum = ({ amount }: Found) => Number(amount?.amount ?? 0);
  const rank = (found: Found) => (found.closedAt ? 0 : found.overdueSince ? 2 : 1);
  return [...findings].sort(
    (one, other) => rank(other) - rank(one) || sum(other) - sum(one) || one.number - other.number,
  );
}
