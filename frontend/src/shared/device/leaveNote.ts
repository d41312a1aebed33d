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

/** The same of whoever follows a link, where what is typed is kept nowhere. */
export function useLeaveQuestion(unsent: boolean, question: string) {
  useLeaveNote(unsent);
  useEffect(() => {
    if (!unsent) return;
    const ask = (event: MouseEvent) => {
      const link = (event.target as Element).closest("a");
      const stays = !link?.href || link.hash || link.download || link.target;
      if (stays || event.ctrlKey || event.metaKey || event.shiftKey || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("click", ask, true);
    return () => document.removeEventListener("click", ask, true);
  }, [unsent, question]);
}
