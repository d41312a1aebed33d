import { useEffect, useRef, useState } from "react";
import { useSubscription } from "urql";
import { graphql, node } from "#shared/graph/graphql";

const RoundChanged = graphql(`
  subscription RoundChanged($round: RoundId!) {
    roundChanged(round: $round) { event }
  }
`);

const QUIET = 1500;

/** Asks again soon after something of the round was recorded. Silent while nobody looks: a browser has few connections. */
export function useRoundChanges(round: string | undefined, again: () => void) {
  const visible = useVisible();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [{ data }] = useSubscription({
    query: node(RoundChanged),
    variables: { round } as never,
    pause: !visible || round === undefined,
  });
  useEffect(() => {
    if (!data) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(again, QUIET);
    return () => clearTimeout(timer.current);
  }, [data, again]);
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
