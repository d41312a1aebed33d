import { useRef, useState } from "react";
import type { Sector } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { useCodeWish, useJoinWish, useNewGroup, useSetWishAside, useSplitWish, useUncodeWish } from "./codingCommands";
import type { Waiting } from "./codingQuery";
import type { WaitingWork } from "./useWaiting";

/** What was done with a wish, so that it can be undone. */
type Step = { wish: Waiting; said: string; back: "uncode" | "join"; from?: string };

const whichOf = ({ sheetRunId, serial, number }: Waiting) => ({ sheetRunId, serial, wish: number });

const isPartOf = (part: Waiting, whole: Waiting) =>
  part.sheetRunId === whole.sheetRunId && part.serial === whole.serial && part.partOf === whole.number;

/** Refusals that say that another clerk was here first. */
const taken: ReadonlySet<string | undefined> = new Set([
  "wish.coded_meanwhile",
  "wish.set_aside_meanwhile",
  "wish.is_split",
  "wish.not_found",
]);

/** Refusals that say that the sheet waits to be compared. */
const withheld: ReadonlySet<string | undefined> = new Set(["sheet.awaits_second", "sheet.is_unsettled"]);

/** The wish in hand, what can be done with it, and what was done. `changed` where the round's figures move. */
export function useBench(round: string, waiting: WaitingWork, changed: () => void) {
  const { t, coded } = useWords();
  const { wishes, drop, putBack, reload, goElsewhere } = waiting;
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const commands = {
    code: useCodeWish(),
    uncode: useUncodeWish(),
    aside: useSetWishAside(),
    split: useSplitWish(),
    join: useJoinWish(),
    make: useNewGroup(),
  };
  const [failed, setFailed] = useState<keyof typeof commands>();
  const [met, setMet] = useState(false);
  const wish = wishes?.[0];
  const busy = useRef(false);
  const [sending, setSending] = useState(false);

  /** One thing after another, each with what is read again after it: a second press would meet another wish. */
  function alone<Asked extends unknown[]>(act: (...asked: Asked) => Promise<boolean>) {
    return async (...asked: Asked) => {
      if (busy.current) return false;
      busy.current = true;
      setSending(true);
      try {
        return await act(...asked);
      } finally {
        busy.current = false;
        setSending(false);
      }
    };
  }

  /** Whether this wish is out of hand: by what was sent, or because others were here first. */
  async function isOut(name: keyof typeof commands, sent: Promise<boolean>): Promise<boolean> {
    const accepted = await sent;
    const refusal = accepted ? undefined : commands[name].refused.current;
    const met = taken.has(refusal);
    const gone = met || withheld.has(refusal);
    setMet(met);
    setFailed(accepted || met ? undefined : name);
    if (gone && wish) {
      drop(wish);
      await goElsewhere(wish);
    }
    return accepted || gone;
  }

  function goOn(step: Step) {
    setSteps((before) => [step, ...before]);
    drop(step.wish);
  }

  async function code(proposal: string, name: string) {
    if (!wish) return false;
    const sent = commands.code.submit({ ...whichOf(wish), proposalId: proposal });
    const out = await isOut("code", sent);
    if (await sent) goOn({ wish, said: name, back: "uncode", from: proposal });
    return out;
  }

  async function start(title: string, sector: Sector) {
    const proposalId = crypto.randomUUID();
    const made = await commands.make.submit({ proposalId, roundId: round, sector, channel: "SHEET", title });
    setFailed(made ? undefined : "make");
    return made && code(proposalId, title);
  }

  async function setAside(reason: string) {
    if (!wish) return false;
    const sent = commands.aside.submit({ ...whichOf(wish), reason });
    const out = await isOut("aside", sent);
    if (await sent) goOn({ wish, said: coded(`reason.${reason}`, reason), back: "uncode" });
    return out;
  }

  async function split(parts: string[]) {
    if (!wish) return false;
    const sent = commands.split.submit({ ...whichOf(wish), parts });
    const out = await isOut("split", sent);
    if (await sent) {
      setSteps((before) => [{ wish, said: t("coding.act.SPLIT"), back: "join" }, ...before]);
      changed();
      await reload();
    }
    return out;
  }

  async function undo() {
    const [step, ...rest] = steps;
    if (!step) return false;
    const { submit, refused } = commands[step.back];
    const accepted = await submit({ ...whichOf(step.wish), from: step.from });
    setMet(false);
    setFailed(accepted ? undefined : step.back);
    // Without an answer it can be tried again.
    if (!accepted && !refused.current) return false;
    setSteps(rest);
    if (!accepted) {
      await reload();
      return false;
    }
    putBack(
      step.wish,
      (wishes ?? []).filter((part) => isPartOf(part, step.wish)),
    );
    if (step.back === "join") changed();
    return true;
  }

  return {
    wish,
    /** Another clerk had put the last one away. */
    met,
    problem: failed && commands[failed].problem,
    steps,
    sending,
    code: alone(code),
    start: alone(start),
    setAside: alone(setAside),
    split: alone(split),
    undo: alone(undo),
  };
}

export type BenchWork = ReturnType<typeof useBench>;
