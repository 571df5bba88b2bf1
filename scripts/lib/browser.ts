import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Program of the browser for tests: CHROMIUM, else one on the PATH, else Playwright's; undefined where there is none. */
export function findBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env['CHROMIUM'] ?? '', ...onPath, chromium.executablePath()].find(
    (file) => file !== '' && existsSync(file),
  );
}

if (import.meta.main && findBrowser() === undefined) process.exitCode = 1;
