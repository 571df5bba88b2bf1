import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../scripts/lib/files.ts';

/** What a command printed and how it ended. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of `scripts/` as npm would. */
export function runScript(name: string, args: string[] = [], input = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    cwd: projectRoot,
    input,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

/** A dossier folder of its own, with the files given or as a copy of the project's. */
export function makeDossier(files: Record<string, string | Uint8Array> | 'project'): {
  root: string;
  remove: () => void;
} {
  const root = mkdtempSync(join(tmpdir(), 'dossier-'));
  if (files === 'project') {
    for (const folder of ['seeds', 'content'])
      cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
  } else {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
