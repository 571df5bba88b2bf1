import { describe, expect, it } from 'vitest';
import { toSourceCitable } from '../../src/cite/to-citable.ts';
import { toCsl } from '../../src/cite/to-csl.ts';
import { edition, readProjectSite } from './project-site.ts';
import { cite, data, report, topic, toSource } from './small-citables.ts';
import { inferred, makeSource, stated } from './small-source.ts';

const site = readProjectSite();
const originals = site.sources.map((source) => ({
  id: source.id,
  source,
  item: toCsl(toSourceCitable(source, { site, edition }), edition),
}));

describe('the record of something of ours', () => {
  it('is a report, a page of the report, or a dataset', () => {
    expect([report, topic, data].map((citable) => [cite(citable).type, cite(citable).id])).toEqual([
      ['report', 'scam-briefing'],
      ['webpage', 'scam-briefing-topics-raids'],
      ['dataset', 'scam-briefing-data'],
    ]);
  });

  it('has its version beside the whole, and in the note of a part', () => {
    expect(cite(report)).toMatchObject({ version: '2026.11.0', issued: { 'date-parts': [[2026, 11, 22]] } });
    expect(cite(topic)).not.toHaveProperty('version');
    expect(cite(topic)).toMatchObject({
      'container-title': edition.title,
      note: 'Version 2026.11.0 of “Scam compounds: what the texts say”.',
    });
  });
});

describe('the record of an original', () => {
  it.each(originals)('states of $id only what the text states', ({ source: { page }, item }) => {
    const given = [
      [page.title, item.title],
      [page.author, item.author],
      [page.publisher, item['container-title'] ?? item.publisher],
      [page.published, item.issued],
    ] as const;
    for (const [fact, value] of given) expect(value !== undefined).toBe(fact.basis === 'stated');
    expect(item.note).toContain(page.sha256);
  });

  it('says in its note what is missing, what is inferred and what we call the text', () => {
    const source = makeSource({ publisher: inferred('The Daily'), published: inferred('2025-11-21/..') });
    expect(cite(toSource(source)).note).toMatchInlineSnapshot(
      `"Not stated by the text: title, author. Inferred from its words, not stated: publisher The Daily; date 2025-11-21 or later. Our description: Unsigned item on a raid. Annotated copy: https://example.org/briefing/sources/a-text/ (sha256 abababababababababababababababababababababababababababababababab)."`,
    );
  });

  it('puts a paper where papers stand and the publisher of a report where publishers stand', () => {
    expect(cite(toSource(makeSource({ publisher: stated('The Daily') })))).toMatchObject({
      'container-title': 'The Daily',
    });
    const other = makeSource({ publisher: stated('An agency'), kind: 'report' });
    expect(cite(toSource(other))).toMatchObject({ type: 'report', publisher: 'An agency' });
  });

  it('has the id of the source, which never changes', () => {
    expect(originals.map(({ item }) => item.id)).toEqual(originals.map(({ id }) => id));
  });
});
