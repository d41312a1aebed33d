const AGAIN = 15_000;

/** At once when the line is said to be back, and every while: it often is not yet, and a host that stops says nothing. */
export function whenThereIsALine(act: () => void): () => void {
  const timer = setInterval(() => navigator.onLine && document.visibilityState === "visible" && act(), AGAIN);
  window.addEventListener("online", act);
  return () => {
    clearInterval(timer);
    window.removeEventListener("online", act);
  };
}
