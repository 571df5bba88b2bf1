// Keeps the whole site on the device of a reader who asked for it (`src/components/reading/keep-offline.ts`).
// The build writes the version of the site here, so that a new build is a new worker with a new copy.
const version = 'none';

const { scope } = self.registration;
const prefix = `offline:${new URL(scope).pathname}:`;
const cacheName = prefix + version;
const channel = new BroadcastChannel(prefix);

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(dropOthers()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});

/** A second try goes on where the first one stopped. */
async function keepAll() {
  const list = await load('offline-files.json');
  const manifest = await list.clone().json();
  if (manifest.version !== version) throw new Error('The site changed on the way.');
  const [cache, former] = [await caches.open(cacheName), await findFormer()];
  const waiting = [...manifest.files];
  const progress = { done: 0, total: waiting.length, bytes: 0 };
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const [path, hash, bytes] = file;
      if (!(await cache.match(scope + path))) {
        await cache.put(scope + path, (await former(path, hash)) ?? (await load(path)));
      }
      progress.done += 1;
      progress.bytes += bytes;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
      channel.postMessage(progress);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  await cache.put(`${scope}offline.json`, await load('offline.json'));
  await cache.put(`${scope}offline-files.json`, list);
  await self.skipWaiting();
}

/** A redirected answer cannot be shown as a page, so that it is made anew. */
async function load(path) {
  const response = await fetch(scope + path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

/** Looks a file up in the copy of the version before: most files stay as they are. */
async function findFormer() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  const copies = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const list = await cache.match(`${scope}offline-files.json`);
      return { cache, hashes: new Map(list ? (await list.json()).files : []) };
    }),
  );
  return (path, hash) => copies.find(({ hashes }) => hashes.get(path) === hash)?.cache.match(scope + path);
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)),
  );
  await self.clients.claim();
}

/** The network first; files whose names change with what they hold come from the copy. */
async function answer(request) {
  const kept = () => caches.match(request, { cacheName, ignoreSearch: true, ignoreVary: true });
  if (request.url.startsWith(`${scope}_astro/`)) return (await kept()) ?? fetch(request);
  try {
    const response = await fetch(request);
    return response.status < 500 ? response : ((await kept()) ?? response);
  } catch (error) {
    const page = (await kept()) ?? (await caches.match(`${scope}404.html`, { cacheName }));
    if (page) return page;
    throw error;
  }
}
