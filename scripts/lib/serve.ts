import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { UserError } from './cli.ts';

/** A running server on the loopback address. */
export interface RunningServer {
  /** Address of the site with its base path, e.g. `http://localhost:4321/`. */
  url: string;
  close: () => Promise<void>;
}

/** Names of these files change with what is in them. */
const hashed = '/_astro/';

/** Serves a built site under its base path, compressed and cached as a host would; port 0 takes any free one. */
export async function serve(
  folder: string,
  { port, base = '/' }: { port: number; base?: string },
): Promise<RunningServer> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new UserError(`There is no built site in ${folder}.`, 'Build it first: `npm run build`.');
  }
  const prefix = `/${base.replace(/^\/+|\/+$/g, '')}`.replace(/\/$/, '');
  const compress = compression();
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      if (path.startsWith(hashed)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    },
  });
  const notFound = join(folder, '404.html');
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const isInside = prefix === '' || path === prefix || path.startsWith(`${prefix}/`) || path.startsWith(`${prefix}?`);
    if (!isInside) {
      response.writeHead(302, { location: `${prefix}/` }).end();
      return;
    }
    request.url = path.slice(prefix.length) || '/';
    compress(request, response, () =>
      files(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
      }),
    );
  });
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://localhost:${actual}${prefix}/`, close: () => close(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE';
      reject(inUse ? new UserError(`Port ${port} is in use.`, `Choose another: \`--port ${port + 1}\`.`) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
