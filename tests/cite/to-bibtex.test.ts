import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { CSLExporter, parse } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/cite/csl.ts';
import { toBibtex } from '../../src/cite/to-bibtex.ts';
import { cite, data, report, topic, toSource } from './small-citables.ts';
import { makeSource, stated } from './small-source.ts';

const read = (items: CslItem[]): Record<string, unknown>[] => new Cite(toBibtex(items)).data;
const readOther = (item: CslItem): Record<string, unknown> => {
  const { entries, errors } = parse(toBibtex([item]));
  expect(errors).toEqual([]);
  return Object.values(new CSLExporter(entries).parse())[0] as unknown as Record<string, unknown>;
};
const plain = (text: unknown): string => String(text).replace(/<\/?span[^>]*>/g, '');
const article = cite(
  toSource(
    makeSource({
      title: stated('Police free 312 people'),
      author: stated('Rim, Sokvy; The Desk and Others'),
      published: stated('2025-07-16'),
      publisher: stated('Example Daily'),
    }),
  ),
);

describe('toBibtex', () => {
  it('is what two readers take for the same record', () => {
    const expected = {
      id: 'a-text',
      title: 'Police free 312 people',
      issued: { 'date-parts': [[2025, 7, 16]] },
      URL: article.URL,
      'container-title': 'Example Daily',
    };
    expect(read([article])[0]).toMatchObject(expected);
    const other = readOther(article);
    expect(plain(other['title'])).toBe(expected.title);
    expect(plain(other['container-title'])).toBe('Example Daily');
    expect(other).toMatchObject({ type: 'article-newspaper', URL: article.URL });
  });

  it('keeps persons in two parts and an institution in one', () => {
    expect(read([article])[0]).toMatchObject({
      author: [{ family: 'Rim', given: 'Sokvy' }, { family: 'The Desk and Others' }],
    });
  });

  it('has a type for each thing of ours that no reader throws away', () => {
    expect(toBibtex([report, topic, data].map(cite))).toMatchInlineSnapshot(`
      "@techreport{scam-briefing,
        author = {{The authors of the briefing}},
        title = {{Scam compounds: what the texts say}},
        institution = {{The authors of the briefing}},
        type = {Report},
        number = {2026.11.0},
        year = {2026},
        month = nov,
        date = {2026-11-22},
        url = {https://example.org/briefing/},
        langid = {english},
        abstract = {What it is.},
      }

      @online{scam-briefing-topics-raids,
        author = {{The authors of the briefing}},
        title = {{Raids and the courts}},
        organization = {{Scam compounds: what the texts say}},
        year = {2026},
        month = nov,
        date = {2026-11-22},
        url = {https://example.org/briefing/topics/raids/},
        langid = {english},
        abstract = {What it is.},
        note = {Version 2026.11.0 of “Scam compounds: what the texts say”.},
      }

      @misc{scam-briefing-data,
        author = {{The authors of the briefing}},
        title = {{Scam compounds: claims and figures}},
        organization = {{The authors of the briefing}},
        howpublished = {Dataset},
        version = {2026.11.0},
        year = {2026},
        month = nov,
        date = {2026-11-22},
        url = {https://example.org/briefing/data/},
        langid = {english},
        abstract = {What it is.},
      }
      "
    `);
    expect(read([report, topic, data].map(cite)).map(({ id }) => id)).toHaveLength(3);
  });

  it.each(['“មិន​ត្រូវ” ច្បាប់', '柬埔寨打击诈骗', 'Ünïcode 😀 naïve'])('keeps the letters of %s', (title) => {
    expect(read([{ ...article, title }])[0]).toMatchObject({ title });
    expect(plain(readOther({ ...article, title })['title'])).toBe(title);
  });

  it('gives back any title, whatever letters TeX would act on', () => {
    const letters = fc.constantFrom(...'\\{}~^&%$#_"@,= \n', 'a', 'Z', '9', 'é', 'ម', '柬', '–');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 30 }), (inner) => {
        const title = `x${inner}x`;
        expect(String(read([{ ...article, title }])[0]?.['title'])).toBe(title.replace(/\s+/g, ' '));
      }),
    );
  });

  it('leaves out what the text does not state', () => {
    const bare = toBibtex([cite(toSource(makeSource()))]);
    expect(bare).not.toMatch(/^ {2}(?:author|title|journal|year|month|date) =/m);
  });
});
