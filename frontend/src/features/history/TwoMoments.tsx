import { Link, useSearchParams } from "react-router";
import { errorText } from "#shared/graph/faults";
import type { EventFilter } from "#shared/graph/generated/graphql";
import type { Document } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { useWords, type Words } from "#shared/text/words";
import { NotFound } from "#shared/ui/NotFound";
import { Notice } from "#shared/ui/Notice";
import { Page, Seen } from "#shared/ui/Page";
import { Scrolling } from "#shared/ui/Scrolling";
import { Compared } from "./Compared";
import { asOf, isMoment, isReversed } from "./moments";
import { Slider } from "./Slider";
import { factsOf, type Telling } from "./telling";
import { useStops } from "./thenQueries";

type AsOfVariables = { id: string; asOf?: { event?: number | null; at?: string | null } | null };

type Props<Data, Record> = {
  id: string;
  document: Document<Data, AsOfVariables>;
  find: (data: Data) => Record | null | undefined;
  /** Which events the sliders stop at. */
  stops: EventFilter;
  tellings: (words: Words, both: readonly (Record | null | undefined)[]) => readonly Telling<Record>[];
  back: string;
};

const zone = "Asia/Ulaanbaatar";

/** A record at two moments that stand in the address, and what differs. Without the second it is now. */
export function TwoMoments<Data, Record>({ id, document, find, stops, tellings, back }: Props<Data, Record>) {
  const words = useWords();
  const { t } = words;
  const [params, setParams] = useSearchParams();
  const events = [...(useStops(stops).rows ?? [])].reverse();
  const named = (name: string) => [params.get(name) ?? undefined].find((text) => text && isMoment(text));
  const unknown = ["from", "to"].some((name) => params.has(name) && !named(name));
  const from = named("from") ?? events[0]?.number.toString();
  const to = named("to");
  const then = useAsk(document, { id, asOf: asOf(from) }, from === undefined);
  const now = useAsk(document, { id, asOf: asOf(to) });
  // While a moment is asked, nothing of another stands in its place.
  const [was, is] = [then, now].map(({ data, fetching }) => (data && !fetching ? (find(data) ?? null) : undefined));
  const fault = then.error ?? now.error;
  if (is === null && !to) return <NotFound />;
  const moveTo = (first?: string, second?: string) => {
    const moments = { ...(first && { from: first }), ...(second && { to: second }) };
    setParams(moments, { replace: true, preventScrollReset: true });
  };
  const slider = { events, zone };
  return (
    <Seen value={then.seenAt ?? now.seenAt}>
      <Page title={t("then.page")}>
        <p className="lead">{t("then.lead")}</p>
        <p className="actions">
          <Link to={back}>{t("then.back")}</Link>
        </p>
        {unknown && <Notice kind="warn">{t("then.unknown")}</Notice>}
        <div className="columns">
          <Slider
            {...slider}
            id="from"
            title={t("then.from")}
            chosen={from}
            choose={(event) => moveTo(event, to)}
            hasNow={false}
          />
          <Slider {...slider} id="to" title={t("then.to")} chosen={to} choose={(event) => moveTo(from, event)} />
        </div>
        {from && to && isReversed(from, to, events) && (
          <Notice kind="warn">
            <p>{t("then.reversed")}</p>
            <button type="button" className="button" onClick={() => moveTo(to, from)}>
              {t("then.swap")}
            </button>
          </Notice>
        )}
        {fault ? (
          <Notice kind="warn">{errorText(fault, words)}</Notice>
        ) : (
          <Scrolling label={t("then.page")}>
            <Compared
              facts={factsOf(tellings(words, [was, is]), was, is)}
              then={t("then.first")}
              now={to ? t("then.second") : undefined}
            />
          </Scrolling>
        )}
      </Page>
    </Seen>
  );
}
