import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { pageKinds } from '../../../tests/browser/page-kinds.ts';
import { quietBrowser } from '../../../tests/browser/site.ts';
import { findBrowser } from '../browser.ts';
import { UserError } from '../cli.ts';
import { readText } from '../files.ts';
import { serve } from '../serve.ts';
import { runStep } from '../steps.ts';
import { auditPage } from './audit-page.ts';
import { formFactors, type PageAudit } from './page-audit.ts';

/** Most runs of a page: a busy machine costs points of performance, of which the median is kept. */
const runs = 3;

/** Puts Lighthouse to a page of each kind of a built site, served as `npm run preview` does. */
export async function benchLighthouse(folder: string, base: string): Promise<PageAudit[]> {
  const server = await serve(folder, { port: 0, base });
  try {
    return await withBrowser(async (port) => {
      const audits: PageAudit[] = [];
      for (const path of pageKinds) {
        for (const formFactor of formFactors) {
          const audit = () => auditPage(server.url, { path, formFactor, port, isHidden: isHidden(folder, path) });
          audits.push(await runStep(`/${path} ${formFactor}`, () => auditOften(audit)));
        }
      }
      return audits;
    });
  } finally {
    await server.close();
  }
}

/** Once where performance is full, else the run whose performance is the median. */
async function auditOften(audit: () => Promise<PageAudit>): Promise<PageAudit> {
  const first = await audit();
  if (first.scores.performance === 100) return first;
  const audits = [first];
  while (audits.length < runs) audits.push(await audit());
  const ordered = audits.toSorted((one, other) => one.scores.performance - other.scores.performance);
  return ordered[Math.floor(runs / 2)] ?? first;
}

/** Whether a page asks search engines to leave it out, which Lighthouse would take for a mistake. */
function isHidden(folder: string, path: string): boolean {
  const file = path.endsWith('.html') ? path : join(path, 'index.html');
  return readText(join(folder, file)).includes('<meta name="robots" content="noindex">');
}

/** A browser that Lighthouse finds by its port, with a profile of its own. */
async function withBrowser<Result>(work: (port: number) => Promise<Result>): Promise<Result> {
  const executablePath = findBrowser();
  if (!executablePath) throw new UserError('No browser was found.', '`npm test` installs one; CHROMIUM names another.');
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const args = [...quietBrowser, '--remote-debugging-port=0'];
  const browser = await chromium.launchPersistentContext(profile, { executablePath, args });
  try {
    const [port] = readText(join(profile, 'DevToolsActivePort')).split('\n');
    return await work(Number(port));
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
