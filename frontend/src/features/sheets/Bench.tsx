import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { errorText } from "#shared/graph/faults";
import { useTitleText, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { BenchForms } from "./BenchForms";
import type { CodingRound, Group } from "./codingQuery";
import { Finder } from "./Finder";
import { SheetPhoto } from "./SheetPhoto";
import { useBench } from "./useBench";

type Props = { round: CodingRound; groups: readonly Group[]; reasons: readonly string[]; grown: () => void };

export type Open = "new" | "split" | "aside";

const keys: Record<string, Open> = { F2: "new", F4: "split", F8: "aside" };

/** One wish in large type, and a field. Enter puts it away and brings the next. */
export function Bench({ round, groups, reasons, grown }: Props) {
  const words = useWords();
  const { t, number, text } = words;
  const titleText = useTitleText();
  const bench = useBench(round);
  const [open, setOpen] = useState<Open>();
  const field = useRef<HTMLInputElement>(null);
  const named = useMemo(() => groups.map((group) => ({ ...group, name: titleText(group) })), [groups, titleText]);
  const { wish } = bench;

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
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys do what its buttons do.
    <section className="bench" onKeyDown={onKey}>
      <p role="status">{t("coding.progress", { done: number(bench.done), total: number(bench.total) })}</p>
      <progress value={bench.done} max={Math.max(1, bench.total)} aria-label={t("coding.title")} />
      {bench.error && <Notice kind="bad">{errorText(bench.error, words)}</Notice>}
      {bench.problem && (
        <Notice kind="bad" live>
          {bench.problem}
        </Notice>
      )}
      {!wish && bench.loaded && <p className="empty">{t("coding.done")}</p>}
      {wish && (
        <>
          <div className="wish-now">
            <p className="meta">
              {t("coding.of", {
                serial: number(wish.serial),
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
              groups={named}
              choose={(group) => bench.code(group.id, group.name)}
              undo={bench.undo}
            />
          )}
          {open && (
            <BenchForms
              open={open}
              bench={bench}
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
        <button type="button" className="button" disabled={bench.steps.length === 0} onClick={bench.undo}>
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
