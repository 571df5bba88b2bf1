import { describe, expect, it } from 'vitest';
import { toAnnotations } from '../../src/exports/annotations/to-annotations.ts';
import type { Site, Source } from '../../src/model/dossier.ts';
import { foldWhitespace } from '../../src/parse/whitespace.ts';
import { edition, readProjectSite } from '../cite/project-site.ts';

interface Quote {
  type: string;
  exact: string;
  prefix: string;
  suffix: string;
}
interface Annotation {
  id: string;
  body: { value?: string; purpose: string }[];
  /** In the stored text, then on the page. */
  target: { source: unknown; selector: unknown }[];
}
interface Collection {
  total: number;
  first: { items: Annotation[] };
}

const site = readProjectSite();
const findDays = () => ({ created: '2026-11-20', modified: '2026-11-22' });
const annotate = (source: Source, of: Site = site): Collection =>
  toAnnotations(source, of, edition, findDays) as Collection;
const toClaimId = ({ id }: Annotation): string => id.split('#n-')[1] ?? '';

describe.each(site.sources)('annotations of $id', (source) => {
  const { total, first } = annotate(source);

  it('are the claims of the text, in its order', () => {
    expect(total).toBe(first.items.length);
    expect(first.items.map(toClaimId).toSorted()).toEqual(source.page.claims.map(({ id }) => id).toSorted());
    const starts = first.items.map((item) => site.claims.get(toClaimId(item))?.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('find the exact words in the stored text by code points, and by words that stand once', () => {
    for (const item of first.items) {
      const [stored] = item.target;
      const [quote, position] = (stored?.selector ?? []) as [Quote, { start: number; end: number }];
      expect([...source.text].slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(quote.exact).toBe(site.claims.get(toClaimId(item))?.claim.quote);
      expect(source.text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
    }
  });

  it('stay on the page inside one paragraph', () => {
    const paragraphs = source.page.paragraphs.map(({ start, end }) => foldWhitespace(source.text.slice(start, end)));
    for (const item of first.items) {
      const selector = item.target[1]?.selector as { value: string; refinedBy: Quote };
      const { prefix, exact, suffix } = selector.refinedBy;
      expect(selector.value).toBe(toClaimId(item));
      expect(paragraphs.some((paragraph) => paragraph.includes(prefix + exact + suffix))).toBe(true);
    }
  });

  it('carry the standing of each claim, and the reply where it accuses', () => {
    for (const item of first.items) {
      const claim = site.claims.get(toClaimId(item))?.claim;
      const comment = item.body.find(({ purpose }) => purpose === 'commenting')?.value;
      expect(comment).toContain(claim?.summary);
      expect(comment).toMatch(claim?.wrongdoing ? /Status: .* Reply: / : /Status: /);
    }
  });
});

describe('annotations of a text that may not be shown whole', () => {
  it('point to its page only', () => {
    const [source] = site.sources;
    if (!source) throw new Error('The dossier has no source.');
    const hidden: Source = { ...source, page: { ...source.page, display: 'none' } };
    for (const { target } of annotate(hidden).first.items) {
      expect(target.map((entry) => entry.source)).toEqual([`https://example.org/briefing/sources/${source.id}/`]);
    }
  });
});

it('annotations name the kept text once there is one', () => {
  const [source] = site.sources;
  if (!source) throw new Error('The dossier has no source.');
  const cached = `https://example.org/briefing/v/2026.11.0/sources/${source.id}/text.txt`;
  expect(JSON.stringify(toAnnotations(source, site, edition, findDays))).not.toContain('"cached"');
  const kept = { ...edition, isKept: true };
  expect(JSON.stringify(toAnnotations(source, site, kept, findDays))).toContain(`"cached":"${cached}"`);
});
