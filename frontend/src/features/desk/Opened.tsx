import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { Attached } from "#shared/files/Attached";
import { errorText } from "#shared/graph/faults";
import { ProposalStatusWord } from "#shared/round/StatusWord";
import { plainDay } from "#shared/text/dates";
import { Said, Title, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { Notice } from "#shared/ui/Notice";
import { SectorTag } from "#shared/ui/Sector";
import { Afterwards } from "./Afterwards";
import { CostHistory } from "./CostHistory";
import { Decisions } from "./Decisions";
import { type DeskFacts, type DeskProposal, type QueueRow, useDeskProposal, useTied } from "./deskQuery";
import { isOver } from "./queue";

type OpenedProps = { row: QueueRow; rows: QueueRow[]; desk: DeskFacts; done: () => void };

/** The proposal on the desk. Its heading takes the focus, so that Tab leads to the next decision. */
export function Opened({ row, rows, desk, done }: OpenedProps) {
  const words = useWords();
  const { data, error, again } = useDeskProposal(row.id);
  const tied = useTied(row.id, desk.me.appointment?.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const proposal = data?.proposal;
  return (
    <article className="desk-open">
      <h3 ref={heading} tabIndex={-1}>
        {row.number} <Title of={row} />
      </h3>
      {error && (
        <Notice kind="bad" live>
          {errorText(error, words)}
        </Notice>
      )}
      {proposal && (
        <>
          <Told proposal={proposal} zone={desk.round.locality.timeZone} />
          {isOver(row) && <Afterwards proposal={proposal} desk={desk} done={done} />}
          {!isOver(row) && (
            <Decisions proposal={proposal} row={row} rows={rows} tied={tied} desk={desk} done={done} look={again} />
          )}
          <div className="desk-kept">
            <Attached files={proposal.files} />
            <CostHistory costs={proposal.costs} zone={desk.round.locality.timeZone} />
            <Link className="link" to={`/proposals/${proposal.id}`}>
              {words.t("desk.whole")}
            </Link>
          </div>
        </>
      )}
    </article>
  );
}

function Told({ proposal, zone }: { proposal: DeskProposal; zone: string }) {
  const { t, money, number, date, text, coded } = useWords();
  const { sector, status, body, area, estimate, meetingRanks, rank, submittedAt, supports } = proposal;
  const { legality, refusal, rerouted, mergedInto } = proposal;
  const unmet = legality?.findings.filter(({ met }) => !met) ?? [];
  const nameOf = ({ rule, name }: (typeof unmet)[number]) => (name ? text(name) : coded(`legalRule.${rule}`, rule));
  return (
    <div className="desk-told">
      <p className="facts-line">
        <SectorTag sector={sector} /> <ProposalStatusWord status={status} />
      </p>
      {body && (
        <p>
          <Written text={body} />
        </p>
      )}
      <Facts
        facts={[
          [t("proposal.area"), area ? <Said key="area" text={area.name} /> : t("proposal.everywhere")],
          [t("proposal.estimate"), estimate && money(estimate)],
          [t("proposal.submittedAt"), date(submittedAt, zone)],
          [t("desk.supports"), number(supports)],
          [
            t("desk.meetingRank"),
            meetingRanks.length > 0 && meetingRanks.map(({ area, rank }) => `${text(area.name)}: ${rank}`).join("; "),
          ],
          [t("desk.rank"), rank && number(rank.rank)],
          [t("desk.lawful"), legality && t(unmet.length > 0 ? "desk.notMet" : "desk.met")],
          [t("desk.mergedInto"), mergedInto && <Title key="into" of={mergedInto} />],
          [t("desk.refusedFor"), refusal && coded(`reason.${refusal.reason}`, refusal.reason)],
          [t("desk.reroutedTo"), rerouted && `${text(rerouted.receiver)}, ${plainDay(rerouted.answerDue)}`],
        ]}
      />
      {unmet.length > 0 && <Notice kind="warn">{t("desk.unmet", { rules: unmet.map(nameOf).join("; ") })}</Notice>}
      {refusal?.explanation && (
        <p>
          <Written text={refusal.explanation} />
        </p>
      )}
    </div>
  );
}
