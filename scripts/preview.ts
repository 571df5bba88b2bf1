import { resolve } from 'node:path';
import { runCommand } from './lib/cli.ts';
import { projectRoot } from './lib/files.ts';
import { serve } from './lib/serve.ts';
import { toPort } from './lib/to-port.ts';

await runCommand({
  name: 'preview',
  summary: 'Serves the built site on this machine until it is stopped.',
  options: { out: { type: 'string' }, port: { type: 'string' } },
  help: { out: 'folder of the built site (default: dist)', port: 'port to serve on (default: 4321)' },
  run: async ({ out, port }) => {
    const folder = resolve(projectRoot, out ?? 'dist');
    const { url } = await serve(folder, { port: toPort(port), base: process.env['BASE_PATH'] ?? '/' });
    console.log(`\nThe briefing is at ${url}\nStop it with Ctrl+C.`);
    return 0;
  },
});
