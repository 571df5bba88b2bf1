import { createInterface } from 'node:readline';
import { annotate } from '../../src/annotate/annotate.ts';
import { parseSeed } from '../../src/parse/parse-seed.ts';
import { UserError } from './cli.ts';

/** Annotations of one text; relative dates are resolved against its day of publication, where given. */
export function annotateText(text: string, date?: string): ReturnType<typeof annotate> {
  return annotate(parseSeed({ file: 'stdin.txt', text, sha256: '' }), date === undefined ? {} : { published: date });
}

/** Answers each line of JSON from a stream with a line; gives the exit code. */
export async function annotateLines(input: NodeJS.ReadableStream, write: (line: string) => void): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text, date } = parseLine(line, number);
    write(JSON.stringify({ id, annotations: annotateText(text, date) }));
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
