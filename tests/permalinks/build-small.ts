import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/files.ts';
import { makeDossier, runScript, type Outcome } from '../helpers/run-script.ts';
import { smallDossier } from './small-dossier.ts';

/** The small dossier in a folder of its own, annotated. */
export function makeSmallDossier(): { root: string; remove: () => void } {
  const dossier = makeDossier(smallDossier);
  annotate(dossier.root);
  return dossier;
}

/** Replaces files of a dossier and makes its pages again. */
export function edit(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  annotate(root);
}

function annotate(root: string): void {
  mustSucceed(runScript('annotate', ['--root', root]));
}

/** Builds a dossier into a folder under a base path. */
export function buildSmall(root: string, base: string): { folder: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'small-site-'));
  const folder = join(parent, 'site');
  mustSucceed(run('build', ['--root', root, '--out', folder, '--base', base]));
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Runs a command that builds a site, without the settings by which the test runner tells its own base path. */
export function run(name: string, args: string[], more: Readonly<Record<string, string>> = {}): Outcome {
  const { BASE_URL: _base, DEV: _dev, PROD: _prod, SSR: _ssr, MODE: _mode, NODE_ENV: _node, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...env, SITE_URL: 'https://host.example', CI: 'true', NO_COLOR: '1', ...more },
  });
  return { status, stdout, stderr };
}

/** Fails with what a command printed. */
function mustSucceed(outcome: Outcome): Outcome {
  if (outcome.status !== 0) throw new Error(`${outcome.stdout}\n${outcome.stderr}`);
  return outcome;
}
