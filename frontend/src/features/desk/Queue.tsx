import { type ReactNode, useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { errorText } from "#shared/graph/faults";
import { Title, useTitleText } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { type DeskFacts, type QueueRow, useQueue } from "./deskQuery";
import { Opened } from "./Opened";
import { nextAfter, type Task, tasks, waitingFor } from "./queue";

type QueueProps = { desk: DeskFacts; changes: number };

/**
 * The address names the queue and the proposal that is open: the way back works, and a colleague can be sent there.
 * `changes` counts what was recorded of the round: with each the queues are asked for again.
 */
export function Queue({ desk, changes }: QueueProps) {
  const words = useWords();
  const { t } = words;
  const { rows, error, load } = useQueue(desk.round.id);
  useEffect(() => {
    if (changes > 0) load();
  }, [changes, load]);
  return (
    <section>
      <h2>{t("desk.queue")}</h2>
      {error && (
        <Notice kind="bad" live>
          {errorText(error, words)}
        </Notice>
      )}
      {rows && <Worked desk={desk} rows={rows} load={load} />}
    </section>
  );
}

type WorkedProps = { desk: DeskFacts; rows: QueueRow[]; load: () => Promise<void> };

function Worked({ desk, rows, load }: WorkedProps) {
  const { t, number } = useWords();
  const titleText = useTitleText();
  const [params, setParams] = useSearchParams();
  const [recorded, setRecorded] = useState<string>();
  const choices = useRef<HTMLDivElement>(null);
  const task = tasks.find((one) => one === params.get("task")) ?? "COST";
  const queue = waitingFor(rows, task);
  const open = rows.find(({ id }) => id === params.get("proposal"));
  const go = (task: Task, proposal?: string) =>
    setParams(proposal ? { task, proposal } : { task }, { preventScrollReset: true });

  const shown = useRef<string>(undefined);
  useEffect(() => {
    shown.current = open?.id;
  });

  async function decided(row: QueueRow) {
    const next = nextAfter(queue, row.id);
    setRecorded(titleText(row));
    // Whom a late answer finds elsewhere already is not called back.
    if (shown.current === row.id) go(task, next?.id);
    await load();
    if (!next) choices.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
  }

  return (
    <>
      <div className="actions" ref={choices}>
        {tasks.map((one) => (
          <Choice key={one} pressed={one === task} press={() => go(one)}>
            {t(`desk.task.${one}`)}: {number(waitingFor(rows, one).length)}
          </Choice>
        ))}
      </div>
      <p className="meta" role="status">
        {recorded ? t("desk.recorded", { title: recorded }) : " "}
      </p>
      <div className="desk">
        {queue.length === 0 ? (
          <p className="empty">{t("desk.none")}</p>
        ) : (
          <ol className="desk-list">
            {queue.map((row) => (
              <li key={row.id}>
                <button
                  type="button"
                  className="link"
                  aria-current={row.id === open?.id}
                  onClick={() => go(task, row.id)}
                >
                  <span>
                    {row.number} <Title of={row} />
                  </span>
                </button>
              </li>
            ))}
          </ol>
        )}
        {open && <Opened key={open.id} row={open} rows={rows} desk={desk} done={() => decided(open)} />}
      </div>
    </>
  );
}

type ChoiceProps = { pressed: boolean; press: () => void; children: ReactNode };

const Choice = ({ pressed, press, children }: ChoiceProps) => (
  <button type="button" className={pressed ? "button chosen" : "button"} aria-pressed={pressed} onClick={press}>
    {children}
  </button>
);
