import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { errorText } from "#shared/graph/faults";
import { useTitleText, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { BenchForms, type Open } from "./BenchForms";
import type { CodingRound, Group } from "./codingQuery";
import { Finder } from "./Finder";
import { SheetPhoto } from "./SheetPhoto";
import { padded } from "./serials";
import { useBench } from "./useBench";
import type { WaitingWork } from "./useWaiting";

type Props = {
  round: CodingRound;
  waiting: WaitingWork;
  /** How many wishes were typed, of those that the clerk has before them. */
  typed: number;
  /** Those that wait until their sheets are compared. */
  withheld: number;
  /** Sheets that two have typed otherwise. */
  unsettled: number;
  groups: readonly Group[];
  reasons: readonly string[];
  grown: () => void;
  changed: () => void;
};

const keys: Record<string, Open> = { F2: "new", F4: "split", F8: "aside" };

/** One wish in large type, and a field. Enter puts it away and brings the next. */
export function Bench({ round, waiting, typed, withheld, unsettled, groups, reasons, grown, changed }: Props) {
  const words = useWords();
  const { t, number, text } = words;
  const titleText = useTitleText();
  const bench = useBench(round.id, waiting, changed);
  const [open, setOpen] = useState<Open>();
  const field = useRef<HTMLInputElement>(null);
  const named = useMemo(() => groups.map((group) => ({ ...group, name: titleText(group) })), [groups, titleText]);
  const { wish } = bench;
  const { count, error } = waiting;
  const rested = useRef(false);
  useEffect(() => {
    rested.current = count === 0;
  }, [count]);
  const atRest = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The field went with the last wish; the keys go on.
    if (!wish && document.activeElement === document.body) atRest.current?.focus();
  }, [wish]);
  const done = Math.max(0, typed - (count ?? typed));

  /** Who takes one back works here, also after the last. */
  function undo() {
    rested.current = false;
    return bench.undo();
  }

  function leave() {
    setOpen(undefined);
    requestAnimationFrame(() => field.current?.focus());
  }

  function onKey(event: KeyboardEvent<HTMLElement>) {
    const asked = keys[event.key];
    if (asked && wish) {
      event.preventDefault();
      setOpen(asked);
    }
    if (event.key === "Escape") leave();
    if (event.key === "z" && (event.ctrlKey || event.metaKey) && !wish) {
      event.preventDefault();
      undo();
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys do what its buttons do.
    <section className="bench" onKeyDown={onKey}>
      <p role="status">{t("coding.progress", { done: number(done), total: number(typed) })}</p>
      <progress value={done} max={Math.max(1, typed)} aria-label={t("coding.title")} />
      {error && <Notice kind="bad">{errorText(error, words)}</Notice>}
      {bench.problem && (
        <Notice kind="bad" live>
          {bench.problem}
        </Notice>
      )}
      <p className="meta" role="status">
        {bench.met && t("coding.met")}
      </p>
      {count === 0 && (
        <p className="empty" ref={atRest} tabIndex={-1}>
          {t(typed === 0 ? "coding.none" : "coding.done")}
        </p>
      )}
      {withheld > 0 && <p className="meta">{t("coding.withheld", { count: number(withheld) })}</p>}
      {unsettled > 0 && <p className="meta">{t("coding.unsettled", { count: number(unsettled) })}</p>}
      {wish && (
        <>
          <div className="wish-now">
            <p className="meta">
              {t("coding.of", {
                serial: padded(wish.serial),
                number: number(wish.number),
                area: text(wish.area.name),
              })}
            </p>
            <blockquote>
              <Written text={wish.text} />
            </blockquote>
            <SheetPhoto run={wish.sheetRunId} serial={wish.serial} />
          </div>
          {!open && (
            <Finder
              key={`${wish.sheetRunId} ${wish.serial} ${wish.number}`}
              field={field}
              rested={rested}
              groups={named}
              choose={(group) => bench.code(group.id, group.name)}
              undo={undo}
            />
          )}
          {open && (
            <BenchForms
              open={open}
              bench={bench}
              groups={named}
              reasons={reasons}
              leave={leave}
              made={() => {
                grown();
                leave();
              }}
            />
          )}
        </>
      )}
      <p className="actions">
        {wish && !open && (
          <>
            <button type="button" className="button" onClick={() => setOpen("new")}>
              {t("coding.new")}
            </button>
            <button type="button" className="button" onClick={() => setOpen("split")}>
              {t("coding.split")}
            </button>
            <button type="button" className="button" onClick={() => setOpen("aside")}>
              {t("coding.aside")}
            </button>
          </>
        )}
        <button
          type="button"
          className="button"
          disabled={bench.sending || bench.steps.length === 0}
          onClick={({ detail }) => {
            // The second of a double click was meant for the form that stood there.
            if (detail < 2) undo();
          }}
        >
          {t("coding.undo")}
        </button>
      </p>
      {bench.steps.length > 0 && (
        <details>
          <summary>{t("coding.last")}</summary>
          <ol className="plain">
            {bench.steps.slice(0, 10).map(({ wish, said }) => (
              <li key={`${wish.sheetRunId} ${wish.serial} ${wish.number}`}>
                <Written text={wish.text} /> – {said}
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
