/** How much of the copy is there. */
export interface KeepProgress {
  done: number;
  total: number;
  bytes: number;
}

/** Names of the copies and messages of the site under this base path; `public/offline.js` uses the same. */
const toPrefix = (base: string): string => `offline:${base}:`;

/** How many files the copy has and what they weigh; undefined where the site offers none. */
export async function readSummary(base: string): Promise<{ files: number; bytes: number } | undefined> {
  const response = await fetch(`${base}offline.json`).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}

/** True where a worker serves a copy of the site. */
export async function isKept(base: string): Promise<boolean> {
  return (await findRegistration(base))?.active != null;
}

/** Registers the worker, which fetches every file; rejects where one of them could not be kept. */
export async function keepSite(base: string, onProgress: (progress: KeepProgress) => void): Promise<void> {
  const channel = new BroadcastChannel(toPrefix(base));
  channel.addEventListener('message', ({ data }: MessageEvent<KeepProgress>) => onProgress(data));
  try {
    const { installing, active } = await navigator.serviceWorker.register(`${base}offline.js`);
    if (installing) await settle(installing);
    else if (!active) throw new Error('The copy was not made.');
  } finally {
    channel.close();
  }
}

/** Takes the worker and all of its copies away. */
export async function removeSite(base: string): Promise<void> {
  await (await findRegistration(base))?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(toPrefix(base)));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** The registration of this site, not one of a site around it. */
async function findRegistration(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.find(({ scope }) => new URL(scope).pathname === base);
}

function settle(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The copy was not made.'));
    });
  });
}
