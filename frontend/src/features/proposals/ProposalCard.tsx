import { Link } from "react-router";
import { OutcomeWord, ProposalStatusWord } from "#shared/round/StatusWord";
import { type Money, percent } from "#shared/text/money";
import { Said, Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { SectorTag, sectorClass } from "#shared/ui/Sector";
import type { ProposalRow } from "./proposalsQuery";

/** The reason code for which a proposal is off the list now: a refusal that an appeal took back is of the record only. */
function reasonOf({ status, refusal, rerouted, withdrawalReason }: ProposalRow) {
  if (status === "REFUSED") return refusal?.reason;
  if (status === "REROUTED") return rerouted?.reason;
  return status === "WITHDRAWN" ? withdrawalReason : undefined;
}

export function ProposalCard({ proposal, ceiling }: { proposal: ProposalRow; ceiling?: Money }) {
  const { t, coded, money } = useWords();
  const { cost, estimate, area, status, outcome } = proposal;
  const sum = cost?.amount ?? estimate;
  const reason = reasonOf(proposal);
  return (
    <li className={`card ${sectorClass(proposal.sector)}`}>
      <div className="card-top">
        <SectorTag sector={proposal.sector} />
        <p className="card-sum">
          {sum ? money(sum) : t("proposal.noCost")}
          {sum && ceiling && (
            <small>{t("proposal.share", { share: percent(Number(sum.amount), Number(ceiling.amount)) })}</small>
          )}
        </p>
      </div>
      <h2>
        <Link to={`/proposals/${proposal.id}`}>
          {proposal.number && <span className="number">{proposal.number} </span>}
          <Title of={proposal} />
        </Link>
      </h2>
      <p className="card-meta">
        {area && (
          <span>
            <Said text={area.name} />
          </span>
        )}
        {!cost && estimate && <span>{t("proposal.roughly")}</span>}
        <span>{t("proposal.supports", { count: proposal.supports })}</span>
      </p>
      <p className="card-meta">
        {outcome ? <OutcomeWord outcome={outcome} /> : <ProposalStatusWord status={status} />}
        {reason && <span>{coded(`reason.${reason}`, reason)}</span>}
      </p>
    </li>
  );
}
