import { describe, expect, it } from 'vitest';
import type { Citable } from '../../src/cite/citable.ts';
import { toClaimCitable, toListCitable } from '../../src/cite/to-citable.ts';
import { toPrinted } from '../../src/cite/to-printed.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import { toOfficial } from './official.ts';
import { edition, readProjectSite } from './project-site.ts';
import { cite, report, topic, toSource } from './small-citables.ts';
import { makeSource, stated } from './small-source.ts';

const site = readProjectSite();
const [claim] = site.claims.values();
if (!claim) throw new Error('The dossier has no claim.');
const title = stated('Police free hundreds from coastal compound');
const signed = {
  title,
  author: stated('Rim, Sokvy; Van, Dara'),
  published: stated('2025-07-16'),
  publisher: stated('Example Daily'),
};
const toKind = (kind: SourceRecord['kind'], facts: Parameters<typeof makeSource>[0]): Citable =>
  toSource(makeSource({ kind, ...facts }));
const list = { path: '/sources/', title: 'Sources', description: null };

/** Every kind of page and of source that the engine has a kind for. */
const cases: Record<string, Citable> = {
  report,
  topic,
  claim: toClaimCitable('Allegation, Example item', claim, { site, edition }),
  list: toListCitable(list, [], edition),
  news: toKind('news', signed),
  'news by month': toKind('news', { ...signed, author: stated('Example Desk'), published: stated('2025-07') }),
  'unsigned news': toKind('news', { title, published: signed.published, publisher: signed.publisher }),
  'news without a paper': toKind('news', { title, published: signed.published }),
  'news without a date': toKind('news', { title }),
  magazine: toKind('magazine', signed),
  'report of others': toKind('report', signed),
  'press release': toKind('press-release', signed),
  'unsigned press release': toKind('press-release', { title, published: signed.published }),
  blog: toKind('blog', signed),
  court: toKind('court', { title, published: signed.published }),
  law: toKind('law', { title, published: signed.published }),
};

/**
 * Where we print something else than the official style, and why. Chicago is the eighteenth edition: unlike the seventeenth it
 * does not repeat the year before the address, joins page and site with a comma, and sets reports and what stands in no paper
 * in italics.
 */
const url = 'https://example.org/briefing/';
const copy = `${url}sources/a-text/`;
const version = 'The engine reads no version of a report; the one that is cited, and its day, tell it from later ones.';
const differences: Record<string, { official: string; ours: string; why: string }> = {
  'report, apa': {
    official: `The authors of the briefing. (2026). _Scam compounds: what the texts say_. ${url}`,
    ours: `The authors of the briefing. (2026). _Scam compounds: what the texts say_ (Version 2026.11.0). ${url}`,
    why: version,
  },
  'report, chicago': {
    official: `The authors of the briefing. 2026. _Scam Compounds: What the Texts Say_. ${url}.`,
    ours: `The authors of the briefing. 2026. _Scam Compounds: What the Texts Say_. Version 2026.11.0, November 22. ${url}.`,
    why: version,
  },
  'report, mla': {
    official: `The authors of the briefing. _Scam Compounds: What the Texts Say_. 22 Nov. 2026, ${url}.`,
    ours: `The authors of the briefing. _Scam Compounds: What the Texts Say_. Version 2026.11.0, 22 Nov. 2026, ${url}.`,
    why: version,
  },
  'unsigned news, chicago': {
    official: `_Example Daily_. 2025. _Police Free Hundreds from Coastal Compound_. July 16. ${copy}.`,
    ours: `_Example Daily_. 2025. “Police Free Hundreds from Coastal Compound.” July 16. ${copy}.`,
    why: 'The engine forgets the paper once that stands in the place of the author, and takes the article for a whole.',
  },
  'magazine, apa': {
    official: `Rim, S., & Van, D. (2025). Police free hundreds from coastal compound. _Example Daily_. ${copy}`,
    ours: `Rim, S., & Van, D. (2025, July 16). Police free hundreds from coastal compound. _Example Daily_. ${copy}`,
    why: 'The engine takes every periodical for a scholarly journal; citeproc-js prints the day of a magazine.',
  },
  'magazine, mla': {
    official: `Rim, Sokvy, and Dara Van. “Police Free Hundreds from Coastal Compound.” _Example Daily_, July 2025, ${copy}.`,
    ours: `Rim, Sokvy, and Dara Van. “Police Free Hundreds from Coastal Compound.” _Example Daily_, 16 July 2025, ${copy}.`,
    why: 'The style shortens the date of a monthly; what a text states of its day is evidence, and stays.',
  },
};

const print = (citable: Citable, style: string): string =>
  (toPrinted(citable, cite(citable), edition).find((entry) => entry.style === style)?.phrases ?? [])
    .map(({ text, isItalic }) => (isItalic ? `_${text}_` : text))
    .join('');
const rows = Object.entries(cases).flatMap(([name, citable]) =>
  (['apa', 'chicago', 'mla'] as const).map((style) => ({ name: `${name}, ${style}`, citable, style })),
);

describe('printed citations beside the official styles', () => {
  it.each(rows)('$name', ({ name, citable, style }) => {
    const [official, ours] = [toOfficial(cite(citable), style), print(citable, style)];
    const difference = differences[name];
    expect(official).toBe(difference?.official ?? ours);
    expect(ours, difference?.why).toBe(difference?.ours ?? official);
  });
});
