import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonLd, toScriptText } from '../../src/cite/json-ld/to-json-ld.ts';
import { toClaimCitable, toReportCitable, toSourceCitable } from '../../src/cite/to-citable.ts';
import { edition, readProjectSite } from './project-site.ts';
import { data, report, topic, toSource } from './small-citables.ts';
import { inferred, makeSource, stated } from './small-source.ts';

const site = readProjectSite();
const context = { site, edition };
const sources = site.sources.map((source) => toSourceCitable(source, context));
const claims = [...site.claims.values()].map((anchored) => toClaimCitable('Claim', anchored, context));

describe('toJsonLd', () => {
  it.each([
    ['Report', report],
    ['Article', topic],
    ['Dataset', data],
    ['WebPage', toSource(makeSource())],
  ])('is a %s under the address of its page', (type, page) => {
    expect(toJsonLd(page, edition)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': type,
      '@id': edition.toAddress(page.path),
    });
  });

  it('tells of the briefing who wrote it, when, in which version, on what terms, and what it rests on', () => {
    const prose = site.topics[0];
    if (!prose) throw new Error('The dossier has no topic.');
    const checksum = { path: '/index.md', sha256: 'ab'.repeat(32) };
    const page = toReportCitable(
      { path: '/', data: prose.data, claims: [...site.claims.keys()].slice(0, 3), checksum },
      context,
    );
    expect(toJsonLd(page, edition)).toMatchObject({
      headline: prose.data.title,
      author: { '@type': 'Organization', name: edition.authors },
      datePublished: prose.data.published,
      version: '2026.11.0',
      reportNumber: '2026.11.0',
      license: edition.licence.url,
      hasPart: site.topics.map(({ data: { title } }) => ({ '@type': 'Article', name: title })),
      citation: expect.arrayContaining([expect.objectContaining({ '@type': 'Quotation' })]),
    });
  });

  it.each(sources)('gives of the original behind $path only what it states', (page) => {
    const { mainEntity } = toJsonLd(page, edition) as { mainEntity: Record<string, unknown> };
    const { title, publisher, author, published } = page.source.page;
    const facts = { headline: title, publisher, author, datePublished: published };
    for (const [name, { basis }] of Object.entries(facts)) expect(name in mainEntity, name).toBe(basis === 'stated');
    expect(mainEntity['archivedAt']).toBe(edition.toAddress(page.path));
  });

  it('never makes an inferred outlet the publisher', () => {
    const page = toSource(makeSource({ title: stated('Raid'), publisher: inferred('A Daily') }));
    expect(JSON.stringify(toJsonLd(page, edition))).not.toContain('A Daily');
  });

  it('quotes exactly the passages of a source, each with its standing, and the reply where it accuses', () => {
    for (const page of sources) {
      const { hasPart } = toJsonLd(page, edition) as { hasPart: Record<string, string>[] };
      expect(hasPart.length).toBeGreaterThan(10);
      for (const quotation of hasPart) {
        const claim = site.claims.get(quotation['@id']?.split('#')[1] ?? '')?.claim;
        expect(quotation['text']).toBe(claim?.quote);
        expect(page.source.text).toContain(quotation['text']);
        expect(quotation['disambiguatingDescription']).toMatch(claim?.wrongdoing ? /^Status: .* Reply: / : /^Status: /);
      }
    }
  });

  it('reviews no claim and rates nothing', () => {
    const all = JSON.stringify([...sources, ...claims].map((page) => toJsonLd(page, edition)));
    expect(all).not.toMatch(/ClaimReview|reviewRating|Rating/);
    expect(all).toContain('"@type":"Claim"');
  });
});

describe('toScriptText', () => {
  it('comes back from the page as it was, whatever stands in a text', () => {
    const letters = fc.constantFrom('<', '/', 'script', '>', '!--', '-->', '&', '"', '\\', '</script>', '😀', 'ម');
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const node = { text: parts.join('') };
        const script = select('script', fromHtml(`<script type="application/ld+json">${toScriptText(node)}</script>`));
        expect(JSON.parse(script ? toString(script) : '')).toEqual(node);
      }),
    );
  });
});
