import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runCommand } from './lib/cli.ts';
import { projectRoot } from './lib/files.ts';
import { serve } from './lib/serve.ts';
import { toPort } from './lib/to-port.ts';

await runCommand({
  name: 'start',
  summary: 'Annotates the texts, builds and indexes the site and serves it on this machine.',
  options: { port: { type: 'string' } },
  help: { port: 'port to serve on (default: 4321)' },
  run: async ({ port }, root) => {
    const number = toPort(port);
    for (const script of ['annotate', 'build']) {
      const args = [join(projectRoot, 'scripts', `${script}.ts`), '--root', root];
      const { status } = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
      if (status !== 0) return 1;
    }
    const { url } = await serve(join(projectRoot, 'dist'), { port: number, base: process.env['BASE_PATH'] ?? '/' });
    console.log(`\nThe briefing is at ${url}\nStop it with Ctrl+C.`);
    return 0;
  },
});
