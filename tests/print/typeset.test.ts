import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { typeset } from '../../src/components/print/typeset.ts';
import type { PrintDocument } from '../../src/print/document.ts';

/** A letter of no script, which no font has. */
const unknown = '\u{F0123}';

const toDocument = (title: string): PrintDocument => ({
  title: 'Boats',
  subtitle: 'what the sources say',
  description: 'Boats.',
  authors: 'Us',
  version: '1',
  updated: '2025-07-16',
  address: 'https://example.org/',
  rights: 'All of it is free.',
  chapters: [],
  references: [{ title, text: 'A text.', address: 'https://example.org/a', sha256: 'a' }],
});

async function readText(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: Uint8Array.from(pdf) }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join(' ');
  }
  return text.replace(/\s+/g, ' ');
}

it('prints a letter that no font has as a box, and says so', async () => {
  const text = await readText(typeset(toDocument(`Harbour ${unknown} news`)));
  expect(text).toContain('Harbour □ news');
  expect(text).toContain('A box (□) stands for a letter');
});

it('says nothing of boxes where every letter can be shown', async () => {
  expect(await readText(typeset(toDocument('Đà Nẵng news')))).not.toContain('□');
});
