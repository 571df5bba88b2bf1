import { resolve } from 'node:path';

/** The folder whose `seeds/` and `content/` the site is made of: `BRIEFING_ROOT`, else the project. */
export function dossierRoot(): string {
  return resolve(process.env['BRIEFING_ROOT'] ?? process.cwd());
}
