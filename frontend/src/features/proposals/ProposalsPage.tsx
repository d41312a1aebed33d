import { useMemo, useState } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { shuffled } from "#shared/device/choices";
import { isOpen } from "#shared/round/frame";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { sectors } from "#shared/ui/Sector";
import { Filters, stands } from "./Filters";
import { Order } from "./Order";
import { useOrder } from "./order";
import { ProposalCard } from "./ProposalCard";
import { type ProposalsFacts, useProposals } from "./proposalsQuery";

export function ProposalsPage() {
  const { roundId = "" } = useParams();
  const [params] = useSearchParams();
  const sector = sectors.find((one) => one === params.get("sector")) ?? "";
  const status = params.get("status") ?? "";
  const order = useOrder();
  const list = useProposals(roundId, Boolean(sector || status || order.isRandom));
  const isThere = !order.isRandom || !list.asked.fetching;
  return (
    <Answered asked={list.asked} find={(data) => (data.round ? (data as Found) : null)}>
      {(data) => <Listed data={data} list={list} sector={sector} status={status} order={order} isThere={isThere} />}
    </Answered>
  );
}

type Found = ProposalsFacts & { round: NonNullable<ProposalsFacts["round"]> };
type ListedProps = {
  data: Found;
  list: ReturnType<typeof useProposals>;
  sector: string;
  status: string;
  order: ReturnType<typeof useOrder>;
  /** An order at random needs all of the list, or the cards would change places while it fills. */
  isThere: boolean;
};

const PAGE = 100;

function Listed({ data, list, sector, status, order, isThere }: ListedProps) {
  const { t, number } = useWords();
  const [most, setMost] = useState(PAGE);
  const { round, proposals } = data;
  const { seed } = order;
  const ordered = useMemo(() => (seed === undefined ? list.rows : shuffled(list.rows, seed)), [list.rows, seed]);
  const found = ordered.filter((row) => (!sector || row.sector === sector) && (!status || stands(row, status)));
  const shown = isThere ? found.slice(0, most) : [];
  const more = () => {
    setMost((before) => before + PAGE);
    if (list.hasMore) list.more();
  };
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
      <Order order={order} />
      <p className="meta" role="status">
        {t("proposals.shown", { shown: number(shown.length), total: number(proposals.totalCount) })}
      </p>
      {found.length === 0 && !list.asked.fetching && <p className="empty">{t("proposals.none")}</p>}
      <ul className="cards wide reserve">
        {shown.map((row) => (
          <ProposalCard key={row.id} proposal={row} ceiling={round.ceiling?.amount} />
        ))}
      </ul>
      {(list.hasMore || found.length > most) && (
        <button type="button" className="button" onClick={more} disabled={list.asked.fetching}>
          {t("list.more")}
        </button>
      )}
    </RoundFramed>
  );
}
