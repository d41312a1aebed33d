import { Link, useParams, useSearchParams } from "react-router";
import { isOpen } from "#shared/round/frame";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Filters } from "./Filters";
import { ProposalCard } from "./ProposalCard";
import { type ProposalsFacts, useProposals } from "./proposalsQuery";

export function ProposalsPage() {
  const { roundId = "" } = useParams();
  const [params] = useSearchParams();
  const sector = params.get("sector") ?? "";
  const status = params.get("status") ?? "";
  const list = useProposals(roundId, Boolean(sector || status));
  return (
    <Answered asked={list.asked} find={(data) => (data.round ? (data as Found) : null)}>
      {(data) => <Listed data={data} list={list} sector={sector} status={status} />}
    </Answered>
  );
}

type Found = ProposalsFacts & { round: NonNullable<ProposalsFacts["round"]> };
type ListedProps = { data: Found; list: ReturnType<typeof useProposals>; sector: string; status: string };

function Listed({ data, list, sector, status }: ListedProps) {
  const { t, number } = useWords();
  const { round, proposals } = data;
  const shown = list.rows.filter((row) => (!sector || row.sector === sector) && (!status || row.status === status));
  return (
    <RoundFramed round={round} title={t("proposals.title")}>
      <p className="lead">{t("proposals.lead")}</p>
      {isOpen(round, "COLLECTING") && (
        <p className="actions">
          <Link className="button primary" to={`/rounds/${round.id}/propose`}>
            {t("nav.propose")}
          </Link>
        </p>
      )}
      <Filters rows={list.rows} sector={sector} status={status} />
      <p className="meta" role="status">
        {t("proposals.shown", { shown: number(shown.length), total: number(proposals.totalCount) })}
      </p>
      {shown.length === 0 && !list.asked.fetching && <p className="empty">{t("proposals.none")}</p>}
      <ul className="cards wide">
        {shown.map((row) => (
          <ProposalCard key={row.id} proposal={row} ceiling={round.ceiling?.amount} />
        ))}
      </ul>
      {list.hasMore && (
        <button type="button" className="button" onClick={list.more} disabled={list.asked.fetching}>
          {t("list.more")}
        </button>
      )}
    </RoundFramed>
  );
}
