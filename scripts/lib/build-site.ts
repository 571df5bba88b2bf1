import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from './files.ts';

/** Which dossier becomes a site, and where. */
export interface BuildOptions {
  root: string;
  out: string;
  /** Folder on the host, e.g. `/briefing/`. */
  base: string;
}

/**
 * Lets `fill` write a site into a folder beside `out` and puts it in place only when that has succeeded,
 * so that a build that fails leaves the former site as it was.
 */
export async function replaceSite(out: string, fill: (folder: string) => Promise<void>): Promise<void> {
  mkdirSync(dirname(out), { recursive: true });
  const draft = mkdtempSync(join(dirname(out), '.site-'));
  try {
    await fill(draft);
    // A temporary folder is for its owner alone; a web server has to read this one.
    chmodSync(draft, 0o755);
    replaceFolder(draft, out);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Runs Astro in a process of its own with the dossier's folders in its environment; rejects with what it printed. */
export async function runAstro(command: 'build' | 'sync', { root, out, base }: BuildOptions): Promise<void> {
  const bin = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  const args = command === 'build' ? [bin, 'build', '--force'] : [bin, 'sync', '--force'];
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, ...toAstroEnvironment({ root, out, base }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`Astro stopped with code ${code}:\n${output.join('').trim()}`);
}

/** What `astro.config.mjs` reads; another dossier has its cache in its own folder, and goes with it. */
export function toAstroEnvironment({ root, out, base }: BuildOptions): Record<string, string> {
  return {
    ASTRO_TELEMETRY_DISABLED: '1',
    BRIEFING_ROOT: root,
    BRIEFING_OUT: relative(projectRoot, out),
    BRIEFING_CACHE: root === projectRoot ? 'node_modules/.astro' : join(root, '.cache'),
    BASE_PATH: base,
  };
}

function replaceFolder(from: string, to: string): void {
  const former = `${to}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, former);
  renameSync(from, to);
  rmSync(former, { recursive: true, force: true });
}
