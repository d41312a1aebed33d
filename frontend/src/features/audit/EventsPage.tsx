import { useEffect, useRef } from "react";
import { Link, useSearchParams } from "react-router";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Page } from "#shared/ui/Page";
import { EventFilters } from "./EventFilters";
import { EventsTable } from "./EventsTable";
import { type Found, useFindEvents } from "./eventsQuery";

/** Each address is asked anew: rows of another question never stand under this one. */
export function EventsPage() {
  const [params] = useSearchParams();
  return <Asked key={params.toString()} params={params} />;
}

function Asked({ params }: { params: URLSearchParams }) {
  return (
    <Answered asked={useFindEvents(params)} find={(data) => data}>
      {(found) => <Listed found={found} params={params} />}
    </Answered>
  );
}

const mostCounted = 10_000;

function Listed({ found, params }: { found: Found; params: URLSearchParams }) {
  const { t, number } = useWords();
  const { nodes, pageInfo, totalCount } = found.events;
  const older = params.has("after");
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Whoever asked for older rows stood at the end of the newer ones.
    if (older) top.current?.scrollIntoView();
  }, [older]);
  const count = { count: number(totalCount) };
  return (
    <Page title={t("events.title")}>
      <p className="lead">{t("events.lead")}</p>
      <EventFilters found={found} params={params} />
      <p className="meta" role="status" ref={top}>
        {totalCount < mostCounted ? t("events.count", count) : t("events.countMost", count)} {t("events.zone")}
      </p>
      {nodes.length === 0 ? <p className="empty">{t("events.none")}</p> : <EventsTable events={nodes} />}
      <p className="actions">
        {older && <Link to={addressOf(params)}>{t("events.newest")}</Link>}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <Link className="button" to={addressOf(params, pageInfo.endCursor)}>
            {t("list.older")}
          </Link>
        )}
      </p>
    </Page>
  );
}

function addressOf(params: URLSearchParams, after?: string) {
  const next = new URLSearchParams(params);
  if (after) next.set("after", after);
  else next.delete("after");
  return `/audit/events?${next}`;
}
