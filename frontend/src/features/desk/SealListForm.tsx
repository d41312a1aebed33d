import { useState } from "react";
import { CommandForm } from "#shared/form/CommandForm";
import { isOpen } from "#shared/round/frame";
import { useRoundChanges } from "#shared/round/roundChanged";
import { sumOf } from "#shared/text/money";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { RunningProps } from "./at";
import { useQueue } from "./deskQuery";
import { taskOf } from "./queue";
import { useSealBallotList } from "./sealCommands";

/** The final list with its costs, as it is recorded by now. What is admitted at a rough cost cannot be on it, and is told why. */
export function SealListForm({ round, again }: RunningProps) {
  const { t, exact, number } = useWords();
  const command = useSealBallotList();
  const { rows, load } = useQueue(round.id);
  useRoundChanges(round.id, load);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  if (!rows) return null;
  const admitted = rows.filter(({ status }) => status === "ADMITTED");
  const ready = admitted.filter((row) => taskOf(row) === "DONE");
  const rough = admitted.filter((row) => taskOf(row) !== "DONE");
  const listed = ready.filter(({ id }) => !off.has(id));

  const facts = {
    count: number(listed.length),
    sum: exact(
      sumOf(
        listed.flatMap(({ cost }) => (cost ? [cost.amount] : [])),
        round.currency,
      ),
    ),
  };

  function toggle(id: string, on: boolean) {
    const now = new Set(off);
    if (on) now.delete(id);
    else now.add(id);
    setOff(now);
  }

  return (
    <CommandForm
      name={t("seal.listDo")}
      question={[isOpen(round, "COLLECTING") && t("seal.listEarly"), t("seal.listAsk", facts)]
        .filter(Boolean)
        .join(" ")}
      look={load}
      command={command}
      inputOf={() => ({ roundId: round.id, proposals: listed.map(({ id }) => id) })}
      done={again}
    >
      {() => (
        <>
          <ul className="ticks">
            {ready.map((row) => (
              <li key={row.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={!off.has(row.id)}
                    onChange={({ target }) => toggle(row.id, target.checked)}
                  />{" "}
                  {row.number} <Title of={row} />
                </label>
                <span>{row.cost && exact(row.cost.amount)}</span>
              </li>
            ))}
          </ul>
          {rough.length > 0 && (
            <Notice kind="warn">{t("seal.rough", { numbers: rough.map((row) => row.number).join(", ") })}</Notice>
          )}
          <p role="status">
            <strong>{t("seal.listSum", facts)}</strong>
          </p>
          <p>{t("seal.once")}</p>
        </>
      )}
    </CommandForm>
  );
}
