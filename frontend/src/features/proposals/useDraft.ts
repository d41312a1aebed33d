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

  const change = useCallback(
    (part: Partial<Draft>) => {
      setDraft((before) => {
        const now = { ...before, ...part };
        clearTimeout(timer.current);
        timer.current = setTimeout(
          () =>
            keep({ ...now, round: own ?? round }).then(
              () => setKept(true),
              () => {},
            ),
          PAUSE,
        );
        return now;
      });
      setKept(false);
    },
    [round, own],
  );

  const clear = useCallback(async () => {
    clearTimeout(timer.current);
    await (await database()).delete("drafts", own ?? round);
    setDraft(blank(round));
    setKept(false);
  }, [round, own]);

  return { ready, draft, kept, change, clear };
}

const keep = async (draft: Draft) => (await database()).put("drafts", draft);
