import { useCallback, useEffect, useRef, useState } from "react";
import { type Draft, database } from "#shared/device/database";
import { useOwnDraft } from "#shared/form/ownDraft";

const PAUSE = 600;

const blank = (round: string): Draft => ({
  round,
  proposalId: crypto.randomUUID(),
  title: "",
  body: "",
  sector: "",
  area: "",
  estimate: "",
  files: [],
});

export type DraftState = {
  ready: boolean;
  draft: Draft;
  kept: boolean;
  change: (part: Partial<Draft>) => void;
  clear: () => Promise<void>;
};

/** What was typed, kept on this device at each pause: a dead battery must not cost an evening's writing. */
export function useDraft(round: string): DraftState {
  const [draft, setDraft] = useState(() => blank(round));
  const [ready, setReady] = useState(false);
  const [kept, setKept] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What was typed since the last pause. */
  const unkept = useRef<Draft>(undefined);
  const own = useOwnDraft(round);

  useEffect(() => {
    if (!own) return;
    let here = true;
    database()
      .then((db) => db.get("drafts", own))
      .then(
        (known) => {
          if (!here) return;
          if (known) setDraft({ ...known, round });
          setKept(known !== undefined);
          setReady(true);
        },
        () => here && setReady(true),
      );
    return () => {
      here = false;
    };
  }, [round, own]);

  const keepNow = useCallback(() => {
    clearTimeout(timer.current);
    const typed = unkept.current;
    unkept.current = undefined;
    if (typed)
      keep(typed).then(
        () => setKept(true),
        () => {},
      );
  }, []);

  // Who reloads or leaves makes no pause.
  useEffect(() => {
    const hide = () => document.visibilityState === "hidden" && keepNow();
    addEventListener("pagehide", keepNow);
    document.addEventListener("visibilitychange", hide);
    return () => {
      removeEventListener("pagehide", keepNow);
      document.removeEventListener("visibilitychange", hide);
      keepNow();
    };
  }, [keepNow]);

  const change = useCallback(
    (part: Partial<Draft>) => {
      setDraft((before) => {
        const now = { ...before, ...part };
        clearTimeout(timer.current);
        unkept.current = { ...now, round: own ?? round };
        timer.current = setTimeout(keepNow, PAUSE);
        return now;
      });
      setKept(false);
    },
    [round, own, keepNow],
  );

  const clear = useCallback(async () => {
    clearTimeout(timer.current);
    unkept.current = undefined;
    await (await database()).delete("drafts", own ?? round);
    setDraft(blank(round));
    setKept(false);
  }, [round, own]);

  return { ready, draft, kept, change, clear };
}

const keep = async (draft: Draft) => (await database()).put("drafts", draft);
