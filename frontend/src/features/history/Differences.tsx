import { type ReactNode, useCallback, useMemo, useState } from "react";
import { Link, useLocation, useSearchParams } from "react-router";
import { errorText } from "#shared/graph/faults";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { Copy, type Said } from "./Copy";
import { DifferenceTable } from "./DifferenceTable";
import { useInstant } from "./instant";
import { asOf, isMoment, isReversed } from "./moments";
import { Slider } from "./Slider";
import { useStops, useStopsHere, useStreamHere } from "./stopsHere";

type Props = {
  /** The page that the address names. */
  children: ReactNode;
};

const zone = "Asia/Ulaanbaatar";

/** A page at two moments that stand in the address, and what it says otherwise. Without the second it is now. */
export function Differences({ children }: Props) {
  const words = useWords();
  const { t } = words;
  const [params, setParams] = useSearchParams();
  const { pathname } = useLocation();
  const stream = useStreamHere();
  const { rows, error } = useStopsHere();
  const events = [...(rows ?? [])].reverse();
  const named = (name: string) => [params.get(name) ?? ""].find(isMoment);
  const unknown = ["from", "to"].some((name) => params.get(name) && !named(name));
  const first = useFirst(params.get("from") ? undefined : stream);
  const from = named("from") ?? first;
  const to = named("to");
  const [was, readFirst] = useSaid(`${pathname} ${from}`);
  const [is, readSecond] = useSaid(`${pathname} ${to}`);
  const fault = error ?? was?.error ?? is?.error;
  function moveTo(first?: string, second?: string) {
    setParams(
      (now) => {
        now.set("from", first ?? "");
        if (second) now.set("to", second);
        else now.delete("to");
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  }
  const slider = { events, zone, loading: !rows && !error };
  return (
    <Page title={t("then.page")} eyebrow={is?.title ?? was?.title}>
      <p className="lead">{t("then.lead")}</p>
      <p className="actions">
        <Link to={pageOf(params)}>{t("then.back")}</Link>
        {from && <Link to={pageOf(params, from)}>{t("then.pageAtFirst")}</Link>}
      </p>
      {unknown && <Notice kind="warn">{t("then.unknown")}</Notice>}
      <div className="columns two-moments">
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
          <button
            type="button"
            className="button"
            onClick={() => {
              moveTo(to, from);
              // The button goes with what it mended.
              document.querySelector("h1")?.focus({ preventScroll: true });
            }}
          >
            {t("then.swap")}
          </button>
        </Notice>
      )}
      {from && !unknown && (
        <>
          <At key={`first ${from}`} moment={from} read={readFirst}>
            {children}
          </At>
          <At key={`second ${to}`} moment={to} read={readSecond}>
            {children}
          </At>
        </>
      )}
      {fault && <Notice kind="warn">{errorText(fault, words)}</Notice>}
      {!fault && !unknown && <DifferenceTable was={was?.lines} is={is?.lines} isNow={!to} />}
    </Page>
  );
}

type AtProps = { moment?: string; read: (said: Said) => void; children: ReactNode };

function At({ moment, read, children }: AtProps) {
  const then = useMemo(() => asOf(moment), [moment]);
  const { isKnown, now } = useInstant(then);
  if (!isKnown) return null;
  return (
    <Copy asOf={then} now={now} read={read}>
      {children}
    </Copy>
  );
}

/** What was read last; nothing once something else is to be read. */
function useSaid(what: string) {
  const [last, setLast] = useState<Said & { what: string }>();
  const read = useCallback((said: Said) => setLast({ ...said, what }), [what]);
  return [last?.what === what ? last : undefined, read] as const;
}

/** The first event of what the page is about, where the address names no first moment. */
function useFirst(stream?: string) {
  return useStops(stream ? { stream } : undefined)
    .rows?.at(-1)
    ?.number.toString();
}

/** The address of the page itself, with its filters. */
function pageOf(params: URLSearchParams, event?: string) {
  const page = new URLSearchParams(params);
  for (const moment of ["from", "to"]) page.delete(moment);
  if (event) page.set("asof", event);
  return `?${page}`;
}
