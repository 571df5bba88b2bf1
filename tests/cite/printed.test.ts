import '@citation-js/plugin-csl';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import type { Citable } from '../../src/cite/citable.ts';
import { toText } from '../../src/cite/printed/phrase.ts';
import { toPrinted } from '../../src/cite/to-printed.ts';
import { edition } from './project-site.ts';
import { cite, data, report, topic, toSource } from './small-citables.ts';
import { inferred, makeSource, stated } from './small-source.ts';

const print = (citable: Citable): Record<string, string> =>
  Object.fromEntries(toPrinted(citable, cite(citable), edition).map(({ style, phrases }) => [style, toText(phrases)]));
const official = (citable: Citable): string =>
  new Cite(structuredClone(cite(citable)))
    .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
    .trim();

const article = toSource(
  makeSource({
    title: stated('Police free hundreds from coastal compound'),
    author: stated('Rim, Sokvy; Van, Dara'),
    published: stated('2025-07-16'),
    publisher: stated('Example Daily'),
  }),
);
const statement = toSource(
  makeSource({
    kind: 'press-release',
    title: stated('Ministry rejects report'),
    author: stated('Example Ministry'),
    published: stated('2025-06-02'),
    publisher: stated('Example Press'),
  }),
);
const facts = { title: stated('Police free hundreds'), published: stated('2025-07-16') };
const unsignedStatement = toSource(makeSource({ kind: 'press-release', ...facts }));
const magazine = toSource(makeSource({ kind: 'magazine', ...facts, publisher: stated('Example Weekly') }));
const broadcast = toSource(makeSource({ kind: 'broadcast', ...facts, author: stated('Example Desk') }));
const court = toSource(makeSource({ kind: 'court', ...facts }));
const post = toSource(makeSource({ kind: 'social', ...facts, author: stated('Example Desk') }));
const unsigned = toSource(makeSource({ title: stated('Police free hundreds'), published: stated('2025-07') }));

describe('printed citations', () => {
  it('of the briefing have its version and date', () => {
    expect(print(report)).toMatchInlineSnapshot(`
      {
        "apa": "The authors of the briefing. (2026). Scam compounds: what the texts say (Version 2026.11.0). https://example.org/briefing/",
        "chicago": "The authors of the briefing. 2026. Scam Compounds: What the Texts Say. Version 2026.11.0, November 22. https://example.org/briefing/.",
        "mla": "The authors of the briefing. Scam Compounds: What the Texts Say. Version 2026.11.0, 22 Nov. 2026, https://example.org/briefing/.",
        "plain": "Scam compounds: what the texts say. Version 2026.11.0, 22 November 2026. <https://example.org/briefing/>. Accessed [day]",
      }
    `);
  });

  it('of a page name the briefing that it is part of', () => {
    expect(print(topic)).toMatchInlineSnapshot(`
      {
        "apa": "The authors of the briefing. (2026, November 22). Raids and the courts. Scam Compounds: What the Texts Say. https://example.org/briefing/topics/raids/",
        "chicago": "The authors of the briefing. 2026. “Raids and the Courts.” Scam Compounds: What the Texts Say, November 22. https://example.org/briefing/topics/raids/.",
        "mla": "The authors of the briefing. “Raids and the Courts.” Scam Compounds: What the Texts Say, 22 Nov. 2026, https://example.org/briefing/topics/raids/.",
        "plain": "Raids and the courts. Scam compounds: what the texts say. Version 2026.11.0, 22 November 2026. <https://example.org/briefing/topics/raids/>. Accessed [day]",
      }
    `);
  });

  it('of a source name the original’s authors, date and outlet', () => {
    expect(print(article)).toMatchInlineSnapshot(`
      {
        "apa": "Rim, S., & Van, D. (2025, July 16). Police free hundreds from coastal compound. Example Daily. https://example.org/briefing/sources/a-text/",
        "chicago": "Rim, Sokvy, and Dara Van. 2025. “Police Free Hundreds from Coastal Compound.” Example Daily, July 16. https://example.org/briefing/sources/a-text/.",
        "mla": "Rim, Sokvy, and Dara Van. “Police Free Hundreds from Coastal Compound.” Example Daily, 16 July 2025, https://example.org/briefing/sources/a-text/.",
        "plain": "Police free hundreds from coastal compound. 16 July 2025. Annotated copy in: Scam compounds: what the texts say. Version 2026.11.0. <https://example.org/briefing/sources/a-text/>. Accessed [day]",
      }
    `);
  });

  it('of a text of which nothing is stated hold our description, in brackets where the style has them', () => {
    expect(print(toSource(makeSource()))).toMatchInlineSnapshot(`
      {
        "apa": "[Unsigned item on a raid]. (n.d.). https://example.org/briefing/sources/a-text/",
        "chicago": "Unsigned item on a raid. n.d. https://example.org/briefing/sources/a-text/.",
        "mla": "Unsigned item on a raid. https://example.org/briefing/sources/a-text/.",
        "plain": "[Unsigned item on a raid]. No date stated. Annotated copy in: Scam compounds: what the texts say. Version 2026.11.0. <https://example.org/briefing/sources/a-text/>. Accessed [day]",
      }
    `);
  });

  it('for the record name the address at which the page is kept, once there is one', () => {
    const kept = { ...edition, isKept: true };
    const toPlain = (citable: Citable): string =>
      toText(toPrinted(citable, cite(citable), kept).find(({ style }) => style === 'plain')?.phrases ?? []);
    expect(toPlain(topic)).toContain('Kept as <https://example.org/briefing/v/2026.11.0/topics/raids/>.');
    expect(toPlain({ ...topic, path: '/versions/' })).not.toContain('Kept as');
  });

  it('mark what is inferred, and print no year for a date whose end is open', () => {
    const source = { title: stated('Raids miss key sites'), publisher: inferred('A Daily') };
    const { apa, chicago, mla } = print(
      toSource(makeSource({ ...source, published: inferred('2025-07-16/2025-07-22') })),
    );
    expect([apa, chicago, mla]).toMatchInlineSnapshot(`
      [
        "Raids miss key sites. (ca. 2025). [A Daily]. https://example.org/briefing/sources/a-text/",
        "[A Daily]. [2025?]. “Raids Miss Key Sites.” https://example.org/briefing/sources/a-text/.",
        "“Raids Miss Key Sites.” [A Daily], [2025?], https://example.org/briefing/sources/a-text/.",
      ]
    `);
    expect(print(toSource(makeSource({ published: inferred('2025-11-21/..') })))['apa']).toContain('(n.d.)');
  });

  it.each([
    ['the briefing', report],
    ['a page', topic],
    ['the data', data],
    ['an article', article],
    ['a statement', statement],
    ['an unsigned article', unsigned],
    ['an unsigned statement', unsignedStatement],
    ['an article in a magazine', magazine],
    ['a broadcast', broadcast],
    ['a court paper', court],
    ['a post', post],
  ])('equal the official APA style for %s', (_, citable) => {
    expect(print(citable)['apa']).toBe(official(citable));
  });

  it('set in italics what stands by itself', () => {
    const styles = toPrinted(report, cite(report), edition);
    const italics = styles.map(({ style, phrases }) => [
      style,
      phrases.filter(({ isItalic }) => isItalic).map(({ text }) => text),
    ]);
    expect(Object.fromEntries(italics)).toEqual({
      apa: ['Scam compounds: what the texts say'],
      chicago: ['Scam Compounds: What the Texts Say'],
      mla: ['Scam Compounds: What the Texts Say'],
      plain: [],
    });
  });
});
