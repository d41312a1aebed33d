import { Link, useSearchParams } from "react-router";
import type { Money } from "#shared/text/money";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Bar } from "#shared/ui/Bar";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { type Column, Records } from "#shared/ui/Records";
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

type Standing = { audit: Listed } & ReturnType<typeof standOf>;

function List({ audits, search }: { audits: readonly Listed[]; search: string }) {
  const { t, text, number, exact } = useWords();
  const columns: Column<Standing>[] = [
    {
      label: t("audits.audit"),
      kind: "head",
      of: ({ audit }) => (
        <>
          <Link to={`/audits/${encodeURIComponent(audit.code)}${search}`}>
            {audit.code} <Said text={audit.title} />
          </Link>
          {audit.round && audit.round.kind !== "ORDINARY" && (
            <>
              {" "}
              <span className="mark-kind">{t(`round.mark.${audit.round.kind}`)}</span>
            </>
          )}
          {audit.closedAt && <span className="line meta">{t("audits.ended")}</span>}
        </>
      ),
    },
    {
      label: t("audit.audited"),
      of: ({ audit: { audited, locality } }) => (
        <>
          {text(audited.name)}
          <span className="line meta">{text(locality.name)}</span>
        </>
      ),
    },
    {
      label: t("audits.sum"),
      kind: "number",
      of: ({ sum }) => sum && exact(sum),
    },
    {
      label: t("audits.overdue"),
      kind: "number",
      of: ({ overdue }) => overdue > 0 && <strong className="fault">{number(overdue)}</strong>,
    },
    { label: t("audits.open"), kind: "number", of: ({ open }) => number(open) },
    {
      label: t("audits.done"),
      of: ({ done }) =>
        done !== undefined && (
          <>
            {done} %
            <Bar part={done} whole={100} />
          </>
        ),
    },
  ];
  const rows = audits.map((audit) => ({ audit, ...standOf(audit) }));
  return <Records label={t("audits.title")} columns={columns} rows={rows} keyOf={({ audit }) => audit.code} />;
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
    done: findings.length > 0 ? Math.floor(done / findings.length) : undefined,
  };
}
