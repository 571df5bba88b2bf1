import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../../scripts/lib/files.ts';

/** Folder on the host under which the tests build the site: none of its addresses may assume the root. */
const base = '/some/base/';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    siteFolder: string;
    siteBase: string;
  }
}

/** Builds the site once for all tests that read it, with the command that an editor uses. */
export default function setup(project: TestProject): () => void {
  const parent = mkdtempSync(join(projectRoot, 'node_modules/.site-'));
  const siteFolder = join(parent, 'site');
  execFileSync(process.execPath, ['scripts/build.ts', '--out', siteFolder, '--base', base], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  project.provide('siteFolder', siteFolder);
  project.provide('siteBase', base);
  return () => rmSync(parent, { recursive: true, force: true });
}
