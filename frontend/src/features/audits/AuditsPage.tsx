import { Link, useSearchParams } from "react-router";
import type { Money } from "#shared/text/money";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Bar } from "#shared/ui/Bar";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { Scrolling } from "#shared/ui/Scrolling";
import { type Listed, useAudits } from "./auditsQuery";
import { OpenForm } from "./OpenForm";

/** What auditors found, the most money that is open first. */
export function AuditsPage() {
  const { t } = useWords();
  const [params] = useSearchParams();
  const asked = useAudits(params.get("place") ?? undefined);
  const take = params.get("take");
  return (
    <Answered asked={asked} find={(data) => data}>
      {({ me, audits }) => {
        const isAuditor = me.appointment?.office === "AUDITOR";
        const own = audits.nodes.filter((audit) => audit.office.id === me.appointment?.body.id && !audit.closedAt);
        const listed = take && isAuditor ? own : audits.nodes;
        return (
          <Page title={t("audits.title")}>
            <p className="lead">{t("audits.lead")}</p>
            {take && isAuditor && <Notice>{t("audits.take", { events: take })}</Notice>}
            {listed.length === 0 ? (
              <p className="empty">{t("audits.none")}</p>
            ) : (
              <List audits={listed} search={take && isAuditor ? `?${params}#bench` : ""} />
            )}
            {isAuditor && me.appointment && (
              <>
                <details>
                  <summary>{t("openAudit.title")}</summary>
                  <OpenForm office={me.appointment.body.id} />
                </details>
                <p>
                  <Link to="/erasures">{t("erasures.title")}</Link>
                </p>
              </>
            )}
          </Page>
        );
      }}
    </Answered>
  );
}

function List({ audits, search }: { audits: readonly Listed[]; search: string }) {
  const { t, text, number, exact } = useWords();
  return (
    <Scrolling label={t("audits.title")}>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t("audits.audit")}</th>
            <th scope="col">{t("audit.audited")}</th>
            <th scope="col" className="n">
              {t("audits.sum")}
            </th>
            <th scope="col" className="n">
              {t("audits.overdue")}
            </th>
            <th scope="col" className="n">
              {t("audits.open")}
            </th>
            <th scope="col">{t("audits.done")}</th>
          </tr>
        </thead>
        <tbody>
          {audits.map((audit) => {
            const { open, overdue, sum, done } = standOf(audit);
            return (
              <tr key={audit.code}>
                <th scope="row">
                  <Link to={`/audits/${encodeURIComponent(audit.code)}${search}`}>
                    {audit.code} <Said text={audit.title} />
                  </Link>
                  {audit.closedAt && <span className="line meta">{t("audits.ended")}</span>}
                </th>
                <td>
                  {text(audit.audited.name)}
                  <span className="line meta">{text(audit.locality.name)}</span>
                </td>
                <td className="n">{sum ? exact(sum) : "–"}</td>
                <td className="n">{overdue > 0 ? <strong className="fault">{number(overdue)}</strong> : "–"}</td>
                <td className="n">{number(open)}</td>
                <td>
                  {t("finding.done", { percent: done })}
                  <Bar part={done} whole={100} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** Of what is not closed; how much of all is done, each finding counting alike. */
function standOf({ findings }: Listed) {
  const open = findings.filter((found) => !found.closedAt);
  const sums = open.flatMap(({ amount }) => (amount ? [amount] : []));
  const sum: Money | undefined = sums[0] && {
    currency: sums[0].currency,
    amount: String(sums.reduce((total, { amount }) => total + BigInt(amount), 0n)),
  };
  const done = findings.reduce((total, { percentDone }) => total + percentDone, 0);
  return {
    open: open.length,
    overdue: open.filter((found) => found.overdueSince).length,
    sum,
    done: findings.length > 0 ? Math.floor(done / findings.length) : 0,
  };
}
