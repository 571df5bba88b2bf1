import { spawn, spawnSync } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { toAstroEnvironment } from './lib/build-site.ts';
import { runCommand } from './lib/cli.ts';
import { projectRoot } from './lib/files.ts';
import { toPort } from './lib/to-port.ts';

/** Changes that come within this time are one. */
const settleMilliseconds = 150;

await runCommand({
  name: 'dev',
  summary: 'Serves the site while it is worked on: a change in seeds/ or content/ shows in the browser by itself.',
  options: { port: { type: 'string' } },
  help: { port: 'port to serve on (default: 4321)' },
  run: async ({ port }, root) => {
    const number = toPort(port);
    annotate(root);
    watchTexts(root, () => annotate(root));
    const bin = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
    const base = process.env['BASE_PATH'] ?? '/';
    const child = spawn(process.execPath, [bin, 'dev', '--port', String(number)], {
      cwd: projectRoot,
      env: { ...process.env, ...toAstroEnvironment({ root, out: join(projectRoot, 'dist'), base }) },
      stdio: 'inherit',
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    process.exit(code ?? 0);
  },
});

/** Runs in a process of its own, so that a broken text stops nothing. */
function annotate(root: string): void {
  spawnSync(process.execPath, [join(projectRoot, 'scripts/annotate.ts'), '--root', root], { stdio: 'inherit' });
}

/** Calls back after a change of a text or a record; the generated pages are no such change. */
function watchTexts(root: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of ['seeds', 'content'].map((name) => join(root, name)).filter((path) => existsSync(path))) {
    watch(folder, { recursive: true }, (_event, name) => {
      if (!name || name.startsWith('annotated') || name.includes('.draft')) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, settleMilliseconds);
    });
  }
}
