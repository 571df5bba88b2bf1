import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** Bytes that a piece of work in a page makes it load, as a host that compresses would send them. */
export async function measureTransfer(page: Page, work: () => Promise<unknown>): Promise<number> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await work();
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(responses.map((response) => response.body()));
  // Pieces of the index are compressed as they lie.
  return bodies.reduce((sum, body) => sum + Math.min(body.length, gzipSync(body).length), 0);
}
