import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHeadersFile } from '../../src/site/host-headers.ts';
import { readEditions } from './editions.ts';
import { toBase } from './permalinks-base.ts';

/** Writes what a host should say of the files of a built site, where it reads that from the site. */
export function writeHostHeaders(root: string, folder: string, asked: string): void {
  const base = toBase(asked);
  const host = process.env['SITE_URL'] ?? 'http://localhost:4321';
  const toAddress = (path: string): string => new URL(base + path.slice(1), host).href;
  writeFileSync(join(folder, '_headers'), toHeadersFile({ base, toAddress }, readEditions(root).editions));
}
