/** Asked at each visit, past every cache: the way back, should a worker ever do harm. */
async function isOff(): Promise<boolean> {
  const answer = await fetch("/sw-off.json", { cache: "no-store" }).catch(() => undefined);
  return answer?.ok === true && (await answer.json()).off === true;
}

/** Keeps the front end on this device, so that it opens without a line; tells of a newer build that waits. */
export async function keepHere(tell: (newer: ServiceWorker) => void) {
  const { serviceWorker } = navigator;
  if (await isOff()) return leave(await serviceWorker.getRegistrations());
  const registration = await serviceWorker.register("/sw.js", { updateViaCache: "none" });
  const watch = (worker: ServiceWorker | null) => {
    // The first worker of a device replaces nothing.
    const look = () => worker?.state === "installed" && registration.active && tell(worker);
    worker?.addEventListener("statechange", look);
    look();
  };
  watch(registration.waiting);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  const { active } = await serviceWorker.ready;
  // What was fetched before the worker was there to see it.
  const opened = performance.getEntriesByType("resource").map(({ name }) => name);
  active?.postMessage({ opened: opened.filter((name) => name.startsWith(`${location.origin}/assets/`)) });
}

async function leave(registrations: readonly ServiceWorkerRegistration[]) {
  for (const registration of registrations) await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Only in the window where somebody asked for it: no other one loads again by itself. */
export function takeNewer(newer: ServiceWorker) {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  newer.postMessage({ takeOver: true });
}
