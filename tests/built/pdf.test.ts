import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { projectRoot } from '../../scripts/lib/files.ts';
import { readDossier } from '../../scripts/lib/read-dossier.ts';

let pdf: PDFDocumentProxy;
let pages: string[] = [];

const fold = (text: string): string => text.replace(/\s+/g, '');

beforeAll(async () => {
  const data = Uint8Array.from(readFileSync(join(inject('siteFolder'), 'briefing.pdf')));
  pdf = await getDocument({ data, verbosity: 0 }).promise;
  pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
});

describe('the briefing as a PDF', () => {
  it('is tagged, has a language, a title and bookmarks', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'en', Title: expect.stringContaining('what the sources say') });
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(expect.arrayContaining(['The briefing', 'References']));
    expect(await (await pdf.getPage(4)).getStructTree()).toBeTruthy();
  });

  it('begins with the title in its largest letters and the authors right below, as indexes of papers read it', async () => {
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const runs = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const largest = Math.max(...runs.map(({ height }) => height));
    const { info } = await pdf.getMetadata();
    const { Title, Author } = info as { Title: string; Author: string };
    const title = runs.filter(({ height }) => height === largest);
    expect(fold(title.map(({ str }) => str).join(''))).toBe(fold(Title));
    expect(runs[title.length]?.str).toBe(Author);
  });

  it('names version, date and address on each page', () => {
    for (const page of pages.slice(1)) expect(page).toMatch(/Version \d{4}\.\d{2}\.\d+, \d{4}-\d{2}-\d{2}\. http/);
  });

  it('holds the words of every claim that its prose cites, letter for letter', () => {
    const { dossier } = readDossier(projectRoot);
    // A word that breaks at the end of a line carries a hyphen of the typesetter; the template breaks none.
    const text = fold(
      pages.map((page) => page.replace(/Cambodia’s scam-compound crackdown\. Version .*$/, '')).join(' '),
    );
    const prose = [...dossier.pages, ...dossier.topics].map(({ source }) => source).join('\n');
    const cited = dossier.records
      .flatMap(({ data }) => data.claims)
      .filter(({ id }) => new RegExp(`[" ]${id}[" ]`).test(prose));
    expect(cited.length).toBeGreaterThan(100);
    for (const { id, quote } of cited) expect(text, id).toContain(fold(quote));
  });

  it('names the hash of every source', () => {
    const { dossier } = readDossier(projectRoot);
    for (const { sha256 } of dossier.seeds) expect(fold(pages.join(''))).toContain(sha256);
  });
});
