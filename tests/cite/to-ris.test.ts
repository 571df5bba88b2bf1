import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { CSLExporter, RISParser } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/cite/csl.ts';
import { toRis } from '../../src/cite/to-ris.ts';
import { cite, data, report, topic, toSource } from './small-citables.ts';
import { makeSource, stated } from './small-source.ts';

const read = (items: CslItem[]): Record<string, unknown>[] => new Cite(toRis(items)).data;
const readOther = (item: CslItem): Record<string, unknown> => {
  const { entries, errors } = new RISParser(toRis([item])).parse();
  expect(errors).toEqual([]);
  return Object.values(new CSLExporter(entries).parse())[0] as unknown as Record<string, unknown>;
};
const article = cite(
  toSource(
    makeSource({
      title: stated('Police free 312 people'),
      author: stated('Rim, Sokvy'),
      published: stated('2025-07-16'),
      publisher: stated('Example Daily'),
    }),
  ),
);

describe('toRis', () => {
  it('is written as the format asks: TY first, ER last, every line ended by CRLF', () => {
    expect(toRis([article]).split('\r\n')).toMatchInlineSnapshot(`
      [
        "TY  - NEWS",
        "ID  - a-text",
        "TI  - Police free 312 people",
        "AU  - Rim, Sokvy",
        "PY  - 2025",
        "DA  - 2025/07/16",
        "T2  - Example Daily",
        "LA  - en",
        "UR  - https://example.org/briefing/sources/a-text/",
        "N1  - Annotated copy: https://example.org/briefing/sources/a-text/ (sha256 abababababababababababababababababababababababababababababababab).",
        "ER  - ",
        "",
      ]
    `);
  });

  it('is what two readers take for the same record', () => {
    expect(read([article])[0]).toMatchObject({
      id: 'a-text',
      type: 'article-newspaper',
      title: article.title,
      URL: article.URL,
    });
    expect(readOther(article)).toMatchObject({
      type: 'article-newspaper',
      title: article.title,
      // This reader sets titles of papers in small letters.
      'container-title': expect.stringMatching(/^Example daily$/i),
      URL: article.URL,
      author: [{ family: 'Rim', given: 'Sokvy' }],
    });
  });

  it('gives our things their types, version and author in one piece', () => {
    expect(read([report, topic, data].map(cite))).toMatchObject([
      { type: 'report', number: '2026.11.0', author: [{ family: 'The authors of the briefing' }] },
      { type: 'webpage', issued: { 'date-parts': [[2026, 11, 22]] } },
      { type: 'dataset', version: '2026.11.0', publisher: 'The authors of the briefing' },
    ]);
  });

  it.each(['“មិន​ត្រូវ” ច្បាប់', '柬埔寨打击诈骗'])('keeps the letters of %s', (title) => {
    expect(read([{ ...article, title }])[0]).toMatchObject({ title });
  });

  it('keeps every value on one line, so that no text can begin a field of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('T', 'Y', ' ', '-', '\r', '\n', 'E', 'R', '柬') }), (title) => {
        const lines = toRis([{ ...article, title: `x${title}` }]).split('\r\n');
        expect(lines.filter((line) => /^(?:TY|ER)  - /.test(line))).toEqual(['TY  - NEWS', 'ER  - ']);
        expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9]  - /.test(line))).toBe(true);
      }),
    );
  });
});
