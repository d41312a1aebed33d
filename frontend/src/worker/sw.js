/** Written in by the build: its version, the files that every visitor keeps, and all whose names carry a hash. */
const { version, first, all } = __BUILD__;

const name = `build-${version}`;
const SHELL = "/index.html";

/** Not the front end's own pages, or doors, which open for one person once. A name with a dot is a file, but for audits' codes. */
const notPages =
  /^\/(graphql|graphiql|session|accounts?|files|health|log|enter|invitation)(\/|$)|^(?!\/audits\/).*\.[^/]*$/;

self.addEventListener("install", (event) => event.waitUntil(keepBuild()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  const { takeOver, opened } = event.data;
  if (takeOver) self.skipWaiting();
  if (opened) event.waitUntil(keepAll(opened.map((address) => new URL(address).pathname)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (!notPages.test(pathname)) event.respondWith(page(event));
  } else if (pathname.startsWith("/assets/")) event.respondWith(asset(request));
});

/** The host's page is the newest; without a line the bare one opens, and fills itself with what was seen before. */
async function page(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    return (await (await caches.open(name)).match(SHELL)) ?? Response.error();
  }
}

async function asset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(name)).put(request, answer.clone());
  return answer;
}

async function keepBuild() {
  const before = await openedBefore();
  await (await caches.open(name)).add(new Request(SHELL, { cache: "no-cache" }));
  await keepAll([...first, ...all.filter((file) => before.has(stem(file)))]);
}

/** One after the other: the line belongs to whoever is reading. */
async function keepAll(files) {
  const cache = await caches.open(name);
  for (const file of files) if (all.includes(file) && !(await cache.match(file))) await cache.add(file);
}

const stem = (file) => file.replace(/-[\w-]{8}(?=\.\w+$)/, "");

/** A page that was opened once opens without a line, also in the build after. */
async function openedBefore() {
  const stems = new Set();
  for (const other of await caches.keys())
    for (const { url } of await (await caches.open(other)).keys()) stems.add(stem(new URL(url).pathname));
  return stems;
}

/** The build before stays: a window that still shows it may yet ask for one of its files. */
async function takeOver() {
  const others = (await caches.keys()).filter((other) => other !== name);
  for (const other of others.slice(0, -1)) await caches.delete(other);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}
