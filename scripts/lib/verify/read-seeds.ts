import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from './fold.ts';

/** A raw text as it lies in the folder of seeds. */
export interface RawSeed {
  file: string;
  sha256: string;
  /** With white space folded. */
  text: string;
}

/** Reads the raw texts, by file name. */
export function readSeeds(folder: string): Map<string, RawSeed> {
  const files = readdirSync(folder).filter((file) => /\.txt$/i.test(file));
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(join(folder, file));
      const text = fold(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      return [file, { file, text, sha256: toSha256(bytes) }];
    }),
  );
}

export function toSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
