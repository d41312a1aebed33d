import { useEffect } from "react";

/** One in four leaves before the last press and believes to have voted: the browser asks them once more. */
export function useLeaveNote(unsent: boolean) {
  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsent]);
}
