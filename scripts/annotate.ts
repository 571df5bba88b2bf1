import { text as readAll } from 'node:stream/consumers';
import { acceptSeeds } from './lib/accept-seeds.ts';
import { annotatePages } from './lib/annotate-pages.ts';
import { annotateLines, annotateText } from './lib/annotate-text.ts';
import { runCommand } from './lib/cli.ts';

await runCommand({
  name: 'annotate',
  summary: 'Turns the texts in seeds/ into annotated pages in content/annotated/.',
  options: { accept: { type: 'boolean' }, stdin: { type: 'boolean' }, jsonl: { type: 'boolean' } },
  help: {
    accept: 'accept changed seeds on purpose: their records get the new hash',
    stdin: 'annotate one text from standard input, print {"annotations": […]}',
    jsonl: 'annotate lines {"id", "text", "date"?}, print a line for each',
  },
  run: async ({ accept, stdin, jsonl }, root) => {
    if (stdin) {
      process.stdout.write(`${JSON.stringify({ annotations: annotateText(await readAll(process.stdin)) })}\n`);
      return 0;
    }
    if (jsonl) return annotateLines(process.stdin, (line) => process.stdout.write(`${line}\n`));
    if (accept) for (const line of acceptSeeds(root)) console.log(line);
    return annotatePages(root);
  },
});
