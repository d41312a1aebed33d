import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useSubscription } from "urql";
import { graphql, node } from "#shared/graph/graphql";

const RoundChanged = graphql(`
  subscription RoundChanged($round: RoundId!) {
    roundChanged(round: $round) { event }
  }
`);

const QUIET = 1500;
const LONGEST = 3000;

/** Asks again soon after something of the round was recorded, also while more and more is recorded. Silent while nobody looks: a browser has few connections. */
export function useRoundChanges(round: string | undefined, again: () => void) {
  const visible = useVisible();
  const since = useRef<number>(undefined);
  const heard = useEffectEvent(again);
  const [{ data }] = useSubscription({
    query: node(RoundChanged),
    variables: { round } as never,
    pause: !visible || round === undefined,
  });
  useEffect(() => {
    if (!data) return;
    since.current ??= Date.now();
    const wait = Math.max(0, Math.min(QUIET, since.current + LONGEST - Date.now()));
    const timer = setTimeout(() => {
      since.current = undefined;
      heard();
    }, wait);
    return () => clearTimeout(timer);
  }, [data]);
  const wasHidden = useRef(!visible);
  useEffect(() => {
    // What was recorded meanwhile was told to nobody.
    if (visible && wasHidden.current) heard();
    wasHidden.current = !visible;
  }, [visible]);
}

function useVisible(): boolean {
  const [visible, setVisible] = useState(() => document.visibilityState === "visible");
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === "visible");
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return visible;
}
