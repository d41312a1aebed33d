import { useState } from "react";
import type { Sector } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { useCodeWish, useJoinWish, useNewGroup, useSetWishAside, useSplitWish, useUncodeWish } from "./codingCommands";
import type { CodingRound, Waiting } from "./codingQuery";
import { useWaiting } from "./useWaiting";

/** What was done with a wish, so that it can be undone. */
type Step = { wish: Waiting; said: string; back: "uncode" | "join"; from?: string };

const whichOf = ({ sheetRunId, serial, number }: Waiting) => ({ sheetRunId, serial, wish: number });

const isPartOf = (part: Waiting, whole: Waiting) =>
  part.sheetRunId === whole.sheetRunId && part.serial === whole.serial && part.partOf === whole.number;

/** The wish in hand, what can be done with it, and what was done. */
export function useBench(round: CodingRound) {
  const { t, coded } = useWords();
  const { wishes, setWishes, error, reload } = useWaiting(round.id);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [worked, setWorked] = useState({ done: 0, added: 0 });
  const [codeIt, uncode, aside, splitIt, join, makeGroup] = [
    useCodeWish(),
    useUncodeWish(),
    useSetWishAside(),
    useSplitWish(),
    useJoinWish(),
    useNewGroup(),
  ];
  const typed = round.sheets.reduce((sum, run) => sum + run.wishes.typed, 0);
  const uncoded = round.sheets.reduce((sum, run) => sum + run.wishes.uncoded, 0);
  const wish = wishes?.[0];

  function goOn(step: Step) {
    setSteps((before) => [step, ...before]);
    setWishes((waiting) => waiting?.filter((other) => other !== step.wish));
    setWorked(({ done, added }) => ({ done: done + 1, added }));
  }

  async function code(proposal: string, name: string) {
    if (!wish || codeIt.sending) return false;
    const accepted = await codeIt.submit({ ...whichOf(wish), proposalId: proposal });
    if (accepted) goOn({ wish, said: name, back: "uncode", from: proposal });
    return accepted;
  }

  async function start(title: string, sector: Sector) {
    const proposalId = crypto.randomUUID();
    const made = await makeGroup.submit({ proposalId, roundId: round.id, sector, channel: "SHEET", title });
    return made && code(proposalId, title);
  }

  async function setAside(reason: string) {
    if (!wish) return false;
    const accepted = await aside.submit({ ...whichOf(wish), reason });
    if (accepted) goOn({ wish, said: coded(`reason.${reason}`, reason), back: "uncode" });
    return accepted;
  }

  async function split(parts: string[]) {
    if (!wish || !(await splitIt.submit({ ...whichOf(wish), parts }))) return false;
    setSteps((before) => [{ wish, said: t("coding.act.SPLIT"), back: "join" }, ...before]);
    setWorked(({ done, added }) => ({ done, added: added + parts.length - 1 }));
    await reload();
    return true;
  }

  async function undo() {
    const [step, ...rest] = steps;
    if (!step) return;
    const which = whichOf(step.wish);
    const accepted =
      step.back === "join" ? await join.submit(which) : await uncode.submit({ ...which, from: step.from });
    if (!accepted) return;
    setSteps(rest);
    const parts = (wishes ?? []).filter((part) => isPartOf(part, step.wish));
    setWishes((waiting) => [step.wish, ...(waiting ?? []).filter((part) => !parts.includes(part))]);
    setWorked(({ done, added }) =>
      step.back === "join" ? { done, added: added - parts.length + 1 } : { done: done - 1, added },
    );
  }

  return {
    wish,
    loaded: wishes !== undefined,
    error,
    problem: [codeIt, uncode, aside, splitIt, join, makeGroup].find(({ problem }) => problem)?.problem,
    steps,
    done: typed - uncoded + worked.done,
    total: typed + worked.added,
    code,
    start,
    setAside,
    split,
    undo,
  };
}

export type BenchWork = ReturnType<typeof useBench>;
