import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { toFeed } from '../../src/exports/web/to-feed.ts';
import { toLlms } from '../../src/exports/web/to-llms.ts';
import { toOpensearch } from '../../src/exports/web/to-opensearch.ts';
import { toSecurityText } from '../../src/exports/web/to-security-text.ts';
import { toRobots } from '../../src/exports/web/to-robots.ts';
import { toSitemap } from '../../src/exports/web/to-sitemap.ts';
import { toXml } from '../../src/exports/web/xml.ts';
import type { KeptEdition } from '../../src/model/permalink.ts';
import type { Change } from '../../src/model/vocabulary.ts';
import { nameChanges } from '../../src/site/permalinks-changes.ts';
import { edition, readProjectSite } from '../cite/project-site.ts';

const site = readProjectSite();
const read = (xml: string): Document => {
  const onError = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
};
const list = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagName(name)];
const texts = (parent: Document | Element, name: string): (string | null)[] =>
  list(parent, name).map(({ textContent }) => textContent);

describe('toXml', () => {
  it('keeps a line separator apart from a line feed', () => {
    const element = read(toXml({ name: 'a', children: 'x\u2028\u2029\u0085y' })).documentElement;
    expect(element?.textContent).toBe('x\u2028\u2029\u0085y');
  });

  it('gives back any text and attribute, but for characters that XML cannot hold', () => {
    // The reader warns of a replacement character, which it takes for a fault of the encoding.
    const text = fc.string({ unit: 'binary' }).filter((value) => !value.includes('\uFFFD'));
    // oxlint-disable-next-line no-control-regex -- control characters are what XML cannot hold
    const fit = (value: string): string => value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
    fc.assert(
      fc.property(text, text, (attribute, content) => {
        const element = read(
          toXml({ name: 'a', attributes: { b: attribute }, children: `x${content}` }),
        ).documentElement;
        expect(element?.getAttribute('b')).toBe(fit(attribute));
        expect(element?.textContent).toBe(`x${fit(content)}`);
      }),
    );
  });
});

describe('toSitemap', () => {
  it('lists each page with the day on which it changed', () => {
    const pages = [
      { path: '/', updated: '2026-11-22' },
      { path: '/claims/c-a/', updated: '2026-12-01' },
    ];
    const sitemap = read(toSitemap(pages, edition));
    expect(sitemap.documentElement?.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(texts(sitemap, 'loc')).toEqual([
      'https://example.org/briefing/',
      'https://example.org/briefing/claims/c-a/',
    ]);
    expect(texts(sitemap, 'lastmod')).toEqual(['2026-11-22', '2026-12-01']);
  });
});

describe('toFeed', () => {
  const feedOf = (changes: Change[]): string => toFeed({ changes: nameChanges(changes), editions: [] }, site, edition);
  const change = (date: string, given: Partial<Change> = {}): Change => ({
    date,
    kind: 'correction',
    text: `Text of ${date}.`,
    major: true,
    ...given,
  });
  const accusing = [...site.claims.values()].find(({ claim }) => claim.wrongdoing)?.claim.id ?? '';
  const plain = [...site.claims.values()].find(({ claim }) => !claim.wrongdoing)?.claim.id ?? '';

  it('has an entry for each edition under the address at which it stays', () => {
    const kept = { version: '2026.12.0', date: '2026-12-02', files: 3, sums: 'ab'.repeat(32) };
    const editions = [kept] as unknown as KeptEdition[];
    const feed = read(toFeed({ changes: nameChanges([change('2026-11-22')]), editions }, site, edition));
    const [entry] = list(feed, 'entry');
    if (!entry) throw new Error('The feed has no entry.');
    expect(texts(feed, 'updated')[0]).toBe('2026-12-02T00:00:00Z');
    expect([texts(entry, 'id'), texts(entry, 'title')].flat()).toEqual([
      'https://example.org/briefing/v/2026.12.0/',
      'Edition 2026.12.0',
    ]);
    expect(texts(entry, 'content')[0]).toContain('ab'.repeat(32));
  });

  it('gives a reader of feeds each change under a name of its own, with who tells it, since when and on what terms', () => {
    const feed = parseAtomFeed(feedOf([change('2026-11-22'), change('2026-12-01', { claim: plain, before: 'was' })]));
    expect(feed).toMatchObject({
      id: 'https://example.org/briefing/changes/',
      authors: [{ name: edition.authors }],
      updated: '2026-12-01T00:00:00Z',
      rights: { value: expect.stringContaining(edition.licence.url) },
    });
    const entries = feed.entries ?? [];
    expect(entries.map(({ updated }) => updated)).toEqual(['2026-12-01T00:00:00Z', '2026-11-22T00:00:00Z']);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
    expect(entries[0]?.content?.value).toBe('Text of 2026-12-01.\nBefore: was');
  });

  it('has what Atom asks for, the newest change first', () => {
    const feed = read(feedOf([change('2026-11-22'), change('2026-12-01')]));
    expect(feed.documentElement?.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(texts(feed, 'updated')).toEqual(['2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z', '2026-11-22T00:00:00Z']);
    expect(texts(feed, 'content')).toEqual(['Text of 2026-12-01.', 'Text of 2026-11-22.']);
    const links = list(feed, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')]);
    expect(links).toContainEqual(['self', 'https://example.org/briefing/changes/feed.xml']);
  });

  it('names every entry after its place on the page of changes', () => {
    const feed = read(feedOf([change('2026-11-22'), change('2026-11-22'), change('2026-11-22', { claim: plain })]));
    const ids = texts(feed, 'id').slice(1);
    expect(ids).toEqual([
      'https://example.org/briefing/changes/#2026-11-22-correction',
      'https://example.org/briefing/changes/#2026-11-22-correction-2',
      `https://example.org/briefing/changes/#2026-11-22-correction-${plain}`,
    ]);
    const links = list(feed, 'entry').map((entry) => list(entry, 'link')[0]?.getAttribute('href'));
    expect(links).toEqual(ids);
  });

  it('does not tell what changed in a claim about wrongdoing, away from its status and reply', () => {
    const changes = [change('2026-12-01', { claim: accusing, before: 'was', after: 'is' })];
    const feed = read(feedOf(changes));
    expect(texts(feed, 'title').at(-1)).toBe('Correction: a claim');
    expect(texts(feed, 'content')).toMatchInlineSnapshot(`
      [
        "The page of changes says what changed, with the standing of the claim and the reply.",
      ]
    `);
    const unknown = read(feedOf([change('2026-12-01', { claim: 'c-nobody', before: 'was' })]));
    expect([texts(unknown, 'title').at(-1), texts(unknown, 'content')]).toEqual([
      'Correction: a claim',
      texts(feed, 'content'),
    ]);
    const open = read(feedOf([change('2026-12-01', { claim: plain, before: 'was', after: 'is' })]));
    expect(texts(open, 'content')).toEqual(['Text of 2026-12-01.\nBefore: was\nNow: is']);
  });
});

describe('toOpensearch', () => {
  it('holds a template whose braces are braces, and an example', () => {
    const description = read(toOpensearch(edition, { name: 'Scam briefing', example: 'arrests' }));
    expect(texts(description, 'ShortName')).toEqual(['Scam briefing']);
    expect(list(description, 'Url')[0]?.getAttribute('template')).toBe(
      'https://example.org/briefing/search/?q={searchTerms}',
    );
    expect(list(description, 'Query')[0]?.getAttribute('searchTerms')).toBe('arrests');
  });
});

describe('guides for programs', () => {
  it('allow all and name the sitemap', () => {
    const robots = robotsParser('https://example.org/robots.txt', toRobots(edition));
    expect(robots.isAllowed('https://example.org/briefing/v/2026.11.0/', 'Anybot')).toBe(true);
    expect(robots.getSitemaps()).toEqual(['https://example.org/briefing/sitemap.xml']);
  });

  it('say whom to tell of a weakness, where, and until when', () => {
    const text = toSecurityText({
      contact: 'mailto:editor@example.org',
      expires: new Date('2027-10-01T00:00:00Z'),
      canonical: 'https://example.org/.well-known/security.txt',
    });
    expect(text.split('\n')).toEqual([
      'Contact: mailto:editor@example.org',
      'Expires: 2027-10-01T00:00:00.000Z',
      'Canonical: https://example.org/.well-known/security.txt',
      'Preferred-Languages: en',
      '',
    ]);
  });

  it('tell language models how to quote and where the texts are', () => {
    const links = [{ title: 'Raids', path: '/topics/raids/index.md', description: 'What is counted.' }];
    expect(toLlms([{ heading: 'Topics', links }], edition)).toMatchInlineSnapshot(`
      "# Scam compounds: what the texts say

      > What the texts report.

      - Quote exactly, with every hedge (“over”, “nearly”, “at least”, “alleged”), and cite the address of the page or claim.
      - Nothing here says what is true: it says what a text says. Name the text and its weight with each figure.
      - An allegation has a status and a reply, or “no reply in our sources”: never repeat it without them.
      - Never add figures up; conflicts between the texts are stated, not settled.

      ## Topics

      - [Raids](https://example.org/briefing/topics/raids/index.md): What is counted.
      "
    `);
  });
});
