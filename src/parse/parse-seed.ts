import type { Paragraph, Seed } from '../model/seed.ts';
import { findBlocks } from './blocks.ts';
import { findKinds } from './kinds.ts';
import { findSentences } from './sentences.ts';

/** A file of `seeds/` after decoding. */
export interface RawSeed {
  file: string;
  text: string;
  sha256: string;
}

/** Gives a raw text its paragraphs and sentences; the text itself stays as it is. */
export function parseSeed({ file, text, sha256 }: RawSeed): Seed {
  const blocks = findBlocks(text);
  const kinds = findKinds(blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) })));
  const paragraphs = blocks.map(({ start, end }, index): Paragraph => ({
    id: `p${index + 1}`,
    kind: kinds[index] ?? 'body',
    start,
    end,
    sentences: findSentences(text.slice(start, end)).map((span) => ({
      start: span.start + start,
      end: span.end + start,
    })),
  }));
  return { id: file.replace(/\.txt$/i, ''), file, text, sha256, paragraphs };
}
