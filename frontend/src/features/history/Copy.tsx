import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { CombinedError } from "urql";
import { type Reading, ReadOnly, type State } from "#shared/graph/asOf";
import type { AsOf } from "#shared/graph/generated/graphql";
import { type Head, HeadProvider, useHead } from "#shared/ui/Page";
import { type Line, linesOf } from "./linesOf";

/** What a page said: no line where it was not there yet. */
export type Said = { title?: string; lines?: readonly Line[]; error?: CombinedError };

type Props = { asOf?: AsOf | null; now?: string; read: (said: Said) => void; children: ReactNode };

/** Parts of a page that are fetched by themselves come a moment after the answers. */
const QUIET = 200;

/** A copy of the page as of a moment, which stands in no window and is only read. */
export function Copy({ asOf, now, read, children }: Props) {
  const { where, say } = useHead();
  const sayKnown = useMemo(() => known(say), [say]);
  const head = useMemo(() => ({ where, say: sayKnown }), [where, sayKnown]);
  const [sheet] = useState(() => document.createElement("div"));
  const answers = useRef(new Map<string, State>());
  const [reading] = useState<Reading>(() => ({
    asOf: asOf ?? undefined,
    now,
    told: (answer, state) => {
      if (state) answers.current.set(answer, state);
      else answers.current.delete(answer);
    },
  }));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    function look() {
      const states = [...answers.current.values()];
      const waits = sheet.querySelector("main:not([aria-busy])") === null || states.some(({ fetching }) => fetching);
      const error = states.find((state) => state.error)?.error;
      if (waits && !error) timer = setTimeout(look, QUIET);
      else read(error ? { error } : saidOn(sheet));
    }
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(look, QUIET);
    };
    const changes = new MutationObserver(later);
    changes.observe(sheet, { childList: true, characterData: true, subtree: true });
    later();
    return () => {
      clearTimeout(timer);
      changes.disconnect();
    };
  }, [sheet, read]);
  return createPortal(
    <ReadOnly value={reading}>
      <HeadProvider value={head}>
        <Suspense>{children}</Suspense>
      </HeadProvider>
    </ReadOnly>,
    sheet,
  );
}

/** A page that was not there yet has no place to name, and leaves the one that stands there. */
const known =
  (say: Head["say"]): Head["say"] =>
  (where) =>
    where.place && say(where);

function saidOn(sheet: Element): Said {
  if (sheet.querySelector("main.not-found")) return { lines: [] };
  return { title: sheet.querySelector("h1")?.textContent ?? undefined, lines: linesOf(sheet) };
}
