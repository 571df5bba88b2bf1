import { join } from 'node:path';
import { versionSchema } from '../../src/model/permalink.ts';
import { daySchema } from '../../src/model/primitives.ts';
import { compareVersions } from '../../src/site/permalinks.ts';
import { keptUrl } from '../../src/site/permalinks-places.ts';
import { UserError } from './cli.ts';
import { readEditions } from './editions.ts';
import { findText, projectRoot, readText } from './files.ts';
import { toBase } from './permalinks-base.ts';

/** What is released, and where it will stand. */
export interface Release {
  version: string;
  date: string;
  /** Absolute address of its root. */
  address: string;
  /** The same on its host, e.g. `/briefing/v/2026.11.0/`. */
  prefix: string;
}

/** A release as it was asked for; throws where it cannot be one. */
export function toRelease(root: string, asked: { version: string | undefined; date: string }): Release {
  const { version: current } = JSON.parse(readText(join(projectRoot, 'package.json'))) as { version: string };
  const version = asked.version ?? current;
  if (!versionSchema.safeParse(version).success) {
    throw new UserError(`\`${version}\` is no version.`, 'Expected year, month and number, e.g. `2026.11.0`.');
  }
  if (!daySchema.safeParse(asked.date).success)
    throw new UserError(`\`${asked.date}\` is no day.`, 'Expected e.g. `2026-11-22`.');
  // Every page of the edition names the version of the package in its citation.
  if (version !== current) {
    const hint = `Set it first, with \`npm version --no-git-tag-version ${version}\` and in CITATION.cff.`;
    throw new UserError(`package.json says version \`${current}\`, not \`${version}\`.`, hint);
  }
  const citation = (findText(join(projectRoot, 'CITATION.cff')) ?? '').split('\n');
  for (const line of [`version: ${version}`, `date-released: ${asked.date}`]) {
    if (!citation.includes(line))
      throw new UserError(`CITATION.cff has no line \`${line}\`.`, 'Set `version` and `date-released` there.');
  }
  const last = readEditions(root).editions.at(-1)?.version;
  if (last !== undefined && compareVersions(version, last) <= 0) {
    throw new UserError(
      `The edition \`${last}\` has been released already.`,
      'Take a higher version; an edition never changes.',
    );
  }
  const host = process.env['SITE_URL'];
  if (!host) {
    throw new UserError(
      'SITE_URL does not say where the site stands, and an edition names its own address for good.',
      'Run e.g. `SITE_URL=https://example.org npm run release`, with BASE_PATH too where the site stands in a folder.',
    );
  }
  const prefix = `${toBase(process.env['BASE_PATH'] ?? '/')}${keptUrl.slice(1)}${version}/`;
  return {
    version,
    date: asked.date,
    prefix,
    address: new URL(prefix, host).href,
  };
}
