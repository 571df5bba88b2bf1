import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import sirv from 'sirv';
import { findBrowser } from '../../scripts/lib/browser.ts';

/** Without a sandbox, which root and containers do not have, and without the browser's own requests to its makers. */
export const quietBrowser = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A served site and a browser. */
export interface RunningSite {
  /** Address of the site's root, with its base path and a slash at the end. */
  url: string;
  browser: Browser;
}

/** Serves a built folder under a base path, opens a browser, runs the work, and closes both whatever happens. */
export async function withSite<Result>(
  folder: string,
  base: string,
  work: (site: RunningSite) => Promise<Result>,
): Promise<Result> {
  const site = await openSite(folder, base);
  try {
    return await work(site);
  } finally {
    await site.close();
  }
}

/** A served site that is closed by its caller. */
interface OpenSite extends RunningSite {
  /** Ends the server and leaves the browser open, as where a connection is lost. */
  stop: () => Promise<void>;
  close: () => Promise<void>;
}

/** The same for a whole file of tests: `close` has to be called in the end. */
export async function openSite(folder: string, base: string): Promise<OpenSite> {
  const server = await listen(folder, base);
  const { port } = server.address() as AddressInfo;
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser was found. `npm test` installs one; CHROMIUM names another.');
  const browser = await chromium.launch({ executablePath, args: quietBrowser });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await stop();
  };
  return { url: `http://127.0.0.1:${port}${base}`, browser, stop, close };
}

/** Nothing answers outside the base path, so that an address that forgets it fails. */
function listen(folder: string, base: string): Promise<Server> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const fail = (): void => void response.writeHead(404).end('Not found');
    if (!path.startsWith(base)) return fail();
    request.url = `/${path.slice(base.length)}`;
    files(request, response, fail);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
