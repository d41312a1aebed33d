import { type RefObject, useEffect, useRef } from "react";
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
  const address = params.toString();
  const told = useRef(address);
  return <Asked key={address} params={params} told={told} />;
}

type AskedProps = {
  params: URLSearchParams;
  /** The address whose answer was told last; what comes of another has the focus. */
  told: RefObject<string>;
};

function Asked({ params, told }: AskedProps) {
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
      {(found) => <Listed found={found} params={params} told={told} />}
    </Answered>
  );
}

const mostCounted = 10_000;

function Listed({ found, params, told }: AskedProps & { found: Found }) {
  const { t, number } = useWords();
  const { nodes, pageInfo, totalCount } = found.events;
  const older = params.has("after");
  const top = useRef<HTMLDivElement>(null);
  const address = params.toString();
  useEffect(() => {
    // Whoever asked for older rows stood at the end of the newer ones.
    if (older) top.current?.scrollIntoView();
    if (told.current !== address) top.current?.focus();
    told.current = address;
  }, [older, told, address]);
  const count = { count: number(totalCount) };
  const fault = useFault(found, params);
  return (
    <Page title={t("events.title")}>
      <p className="lead">{t("events.lead")}</p>
      {fault && (
        <div ref={top} tabIndex={-1}>
          <Notice kind="warn" live>
            {fault}
          </Notice>
        </div>
      )}
      <EventFilters found={found} params={params} />
      {!fault && (
        <>
          <div className="meta" role="status" ref={top} tabIndex={-1}>
            {totalCount < mostCounted ? t("events.count", count) : t("events.countMost", count)} {t("events.zone")}
          </div>
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
