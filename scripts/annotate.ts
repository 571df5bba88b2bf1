import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { annotate } from '../src/annotate/annotate.ts';
import { parseSeed } from '../src/parse/parse-seed.ts';
import { acceptSeeds } from './lib/accept-seeds.ts';
import { runCommand, UserError } from './lib/cli.ts';
import { removeFile, writeText } from './lib/files.ts';
import { isError, toReport } from './lib/report.ts';
import { findOrphans, reviewDossier } from './lib/review.ts';

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
    if (jsonl) return annotateLines();
    if (accept) for (const line of acceptSeeds(root)) console.log(line);
    return annotatePages(root);
  },
});

function annotatePages(root: string): number {
  const { pages, findings } = reviewDossier(root);
  const broken = findings.filter(({ rule }) => mustNotWrite.has(rule));
  if (broken.some(isError)) {
    console.error(`${toReport(broken)}\n\nNothing was written.`);
    return 1;
  }
  const written = [...pages].filter(([file, text]) => writeText(join(root, file), text));
  const orphans = findOrphans(root, pages);
  for (const file of orphans) removeFile(join(root, file));
  for (const [file] of written) console.log(`wrote ${file}`);
  for (const file of orphans) console.log(`removed ${file}`);
  console.log(`${pages.size} pages, ${written.length} changed.`);
  if (findings.length > 0) console.log(`\nTo decide:\n\n${toReport(findings)}`);
  return 0;
}

/** Problems with which no sound page can be made; all others are listed and left to `check`. */
const mustNotWrite = new Set([
  'seed-is-text',
  'seed-is-unchanged',
  'file-is-yaml',
  'file-fits-schema',
  'page-is-unique',
]);

function annotateText(text: string, date?: string): ReturnType<typeof annotate> {
  return annotate(parseSeed({ file: 'stdin.txt', text, sha256: '' }), date === undefined ? {} : { published: date });
}

async function annotateLines(): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text, date } = parseLine(line, number);
    process.stdout.write(`${JSON.stringify({ id, annotations: annotateText(text, date) })}\n`);
  }
  return 0;
}

function parseLine(line: string, number: number): { id: string; text: string; date?: string } {
  const expected = 'Each line is an object such as {"id": "a", "text": "…", "date": "2025-07-16"}.';
  let value: { id?: unknown; text?: unknown; date?: unknown } | null;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UserError(`Line ${number} is not JSON.`, expected);
  }
  if (typeof value?.id !== 'string' || typeof value.text !== 'string') {
    throw new UserError(`Line ${number} has no \`id\` or no \`text\`, expected both as strings.`, expected);
  }
  const { id, text, date } = value;
  if (date === undefined || date === null) return { id, text };
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new UserError(`Line ${number} has the date ${JSON.stringify(date)}, expected \`YYYY-MM-DD\`.`, expected);
  }
  return { id, text, date };
}
