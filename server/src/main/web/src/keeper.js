/**
 * Keeps the files of the page in the browser, so that it opens when the service does not answer. Readings are never
 * kept: what is not in FILES goes to the service as if this were not there. The build fills in both lists.
 */
const FILES = [];
const SHELF = '';

const kept = new Set(FILES.map((file) => new URL(file, self.location).href));
const first = new URL('./', self.location).href;

self.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(clear().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.hash = '';
  if (request.method !== 'GET' || !kept.has(url.href)) return;
  event.respondWith(url.href === first ? fromService(request) : fromShelf(request));
});

async function fill() {
  const shelf = await caches.open(SHELF);
  await shelf.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
}

/** What an older page has left. */
async function clear() {
  for (const name of await caches.keys()) if (name !== SHELF) await caches.delete(name);
}

/** The first page is always that of the service, if there is one. */
async function fromService(request) {
  try {
    return await fetch(request);
  } catch (e) {
    return (await caches.match(first)) ?? Promise.reject(e);
  }
}

/** Names of all other files hold a hash of what is in them. */
async function fromShelf(request) {
  return (await caches.match(request)) ?? fetch(request);
}
