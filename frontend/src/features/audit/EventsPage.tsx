import { useEffect, useRef } from "react";
import { Link, useSearchParams } from "react-router";
import { ErrorSaid } from "#shared/graph/ErrorSaid";
import { errorCode } from "#shared/graph/faults";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { EventFilters } from "./EventFilters";
import { EventsTable } from "./EventsTable";
import { type Found, useFindEvents } from "./eventsQuery";
import { filterOf, isReversed } from "./filterOf";

/** Each address is asked anew: rows of another question never stand under this one. */
export function EventsPage() {
  const [params] = useSearchParams();
  return <Asked key={params.toString()} params={params} />;
}

function Asked({ params }: { params: URLSearchParams }) {
  const { t } = useWords();
  const asked = useFindEvents(filterOf(params).filter, params.get("after"));
  // Asking the same again would help nobody.
  if (asked.error && errorCode(asked.error) === "page.cursor_unknown")
    return (
      <Page title={t("events.title")}>
        <Notice kind="warn">
          <ErrorSaid error={asked.error} />
        </Notice>
        <Link className="button" to={addressOf(params)}>
          {t("events.newest")}
        </Link>
      </Page>
    );
  return (
    <Answered asked={asked} find={(data) => data}>
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
  const fault = useFault(found, params);
  return (
    <Page title={t("events.title")}>
      <p className="lead">{t("events.lead")}</p>
      {fault && <Notice kind="warn">{fault}</Notice>}
      <EventFilters found={found} params={params} />
      {!fault && (
        <>
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
        </>
      )}
    </Page>
  );
}

/** Why nothing is searched: a link is evidence, so what cannot be read is not left out of what it asks for. */
function useFault({ eventKinds }: Found, params: URLSearchParams) {
  const { t } = useWords();
  const types = eventKinds.map(({ type }) => type);
  const { filter, unread } = filterOf(params, types);
  if (unread.length > 0) return t("events.unread", { parts: unread.map((part) => t(part)).join(", ") });
  return isReversed(filter) ? t("events.reversed") : undefined;
}

function addressOf(params: URLSearchParams, after?: string) {
  const next = new URLSearchParams(params);
  if (after) next.set("after", after);
  else next.delete("after");
  return `/audit/events?${next}`;
}
