import { useEffect, useState } from "react";

/** Something is on its way: what was said of an earlier command is no longer of the last one. */
export const SENDING = "sending";

/** Something was accepted: what was said of others may be true no more. */
export const RECORDED = "recorded";

/** Whether an answer is still about what stands there: once something else was recorded, it may not be. */
export function useAnswered(first: boolean) {
  const state = useState(first);
  const [, set] = state;
  useEffect(() => {
    const drop = () => set(false);
    addEventListener(RECORDED, drop);
    return () => removeEventListener(RECORDED, drop);
  }, [set]);
  return state;
}
