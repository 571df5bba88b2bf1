import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { searchAttributes, type Searchable } from '../../src/search/attributes.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An element with the attributes that pages spread. */
function element(tag: string, attributes: Record<string, string>, content: string): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${tag}${list.join('')}>${content}</${tag}>`;
}

function record(tag: string, id: string, part: Searchable, content: string): string {
  return element(tag, { id, ...searchAttributes(part) }, content);
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">Menu with 4,444 sites</a></nav>${body}</body></html>`;
}

const ministry = page(
  'A',
  `<main><h1 data-search-label="source:ministry-item" data-search-title="Ministry item">Unsigned item on a reply of the ministry</h1>
  <article data-search-each="passage" data-search-source="ministry-item" data-search-title="Ministry item" data-search-date="2025-11-21/.." data-search-date-basis="inferred">
  <p id="p1" data-kind="body" data-topics="enforcement">Authorities said <mark data-claim="c-nearly">nearly two thousand foreign nationals</mark> have been detained this year,
    <mark id="c-arrests" data-claim="c-arrests">with 1,859 arrests recorded</mark>. Mr. N was not named.</p>
  <p id="p2" data-kind="body" data-topics="cooperation">The report does not reflect the reality on the ground, the Interior Ministry said of the CNA report on November 21.</p>
  <p id="p3" data-kind="furniture">1,751 views</p>
  </article></main>`,
);

const report = page(
  'B',
  `<main><h1 data-search-label="source:raids-report" data-search-title="Raids report">Raids</h1>
  <article data-search-each="passage" data-search-source="raids-report" data-search-title="Raids report" data-search-date="2025-07-16">
  <p id="p1" data-kind="body">Scam sites generate between $12 billion and $19 billion a year, an estimate says. Each of 18,590 phones was seized, and 12,345 computers.</p>
  <p id="p2" data-kind="body">Prime Minister Hun Manet ordered the raids. Some 150,000 people from at least 22 countries work there; tens of thousands left.</p>
  <p id="p3" data-kind="body">Hun To denied any link, and went on to sue. The compound at Mango Park 2 stayed open &lt;script&gt;alert(1)&lt;/script&gt;.</p>
  <p id="p4" data-kind="body">Police in Poipet found 15 sites and scam centres; 1.5 million dollars a day, about 5 percent of all.</p>
  <p id="p5" data-kind="body">A man named Hun met one Mr. Manet there, by chance. The sites in Mango Park closed in 2024.</p>
  </article></main>`,
);

const plain = page(
  'C',
  `<main><h1 data-search-label="source:plain-post" data-search-title="Undated post">Post</h1>
  <article data-search-each="passage" data-search-source="plain-post" data-search-title="Undated post">
  <p id="p1" data-kind="body">Samdech Hun Mànet’s order is firm: 30,000 officers searched 2,500 locations. Oknha Prosper is alleged to own one compound.</p>
  </article></main>`,
);

const claims: [string, Searchable, string][] = [
  [
    'c-arrests',
    {
      type: 'claim',
      claim: 'c-arrests',
      title: 'Arrests this year',
      source: 'ministry-item',
      speakers: ['interior-ministry'],
      topics: ['enforcement'],
      kind: 'figure',
      statuses: ['official-count'],
      date: { value: '2025-11-21/..', basis: 'inferred' },
      bound: 'exact',
      conflicts: ['arrest-counts'],
      figures: [{ value: 1859, unit: 'arrests', bound: 'exact' }],
      entities: ['interior-ministry'],
    },
    'with 1,859 arrests recorded',
  ],
  [
    'c-nearly',
    {
      type: 'claim',
      claim: 'c-nearly',
      title: 'Foreigners detained this year',
      source: 'ministry-item',
      speakers: ['interior-ministry'],
      topics: ['enforcement'],
      kind: 'figure',
      statuses: ['official-count'],
      date: { value: '2025-11-21/..', basis: 'inferred' },
      bound: 'nearly',
      figures: [{ value: 2000, unit: 'foreign nationals', bound: 'nearly' }],
    },
    'nearly two thousand foreign nationals have been detained this year',
  ],
  [
    'c-owner',
    {
      type: 'claim',
      claim: 'c-owner',
      title: 'Who is said to own a compound',
      source: 'plain-post',
      via: ['cna'],
      topics: ['elite-impunity'],
      kind: 'allegation',
      statuses: ['alleged'],
      reply: 'none-in-sources',
      entities: ['oknha-prosper'],
    },
    'Oknha Prosper is alleged to own one compound',
  ],
];

const names: [string, string, string[]][] = [
  ['hun-manet', 'Hun Manet', ['Hun Manet', 'Samdech Hun Mànet', 'Prime Minister Hun Manet']],
  ['hun-to', 'Hun To', ['Hun To']],
  ['interior-ministry', 'Interior Ministry', ['Interior Ministry', 'Ministry of Interior', 'the ministry']],
  ['foreign-ministry', 'Foreign Ministry', ['Foreign Ministry', 'the ministry']],
  ['cna', 'CNA', ['CNA', 'Channel News Asia']],
  ['mango-park', 'Mango Park', ['Mango Park']],
  ['mango-park-2', 'Mango Park 2', ['Mango Park 2']],
  ['oknha-prosper', 'Prosper', ['Oknha Prosper']],
];

/** Pages of a small site that carry the contract of `src/search/records.ts`, by their paths. */
export const fixturePages: Record<string, string> = {
  'index.html': page('Home', '<h1>Home</h1><p>Nothing to find: 777 words.</p>'),
  'sources/ministry-item/index.html': ministry,
  'sources/raids-report/index.html': report,
  'sources/plain-post/index.html': plain,
  ...Object.fromEntries(
    claims.map(([id, part, quote]) => [
      `claims/${id}/index.html`,
      page(id, `<h1>${part.title}</h1>${record('blockquote', 'quote', part, `<p>${quote}</p>`)}`),
    ]),
  ),
  'topics/enforcement/index.html': page(
    'Enforcement',
    `<h1 data-search-label="topic:enforcement">Enforcement</h1>${record(
      'section',
      'counts',
      { type: 'section', title: 'Counts of arrests', topics: ['enforcement'] },
      `<h2>Counts of arrests</h2><p>One text counts 1,859<sup role="doc-noteref">3</sup> arrests.</p><aside data-search-skip>Repeated note on kidnapping</aside>`,
    )}`,
  ),
  'topics/cooperation/index.html': page(
    'Cooperation',
    '<h1 data-search-label="topic:cooperation">Working together</h1>',
  ),
  'conflicts/index.html': page(
    'Conflicts',
    `<h1>Conflicts</h1>${record(
      'section',
      'arrest-counts',
      { type: 'conflict', title: 'How many arrests?', topics: ['enforcement'] },
      '<p>Both cannot be complete counts of arrests.</p>',
    )}`,
  ),
  'names/index.html': page(
    'Names',
    `<h1>Names</h1><ul>${names
      .map(([id, title, aliases]) => record('li', id, { type: 'name', title, entities: [id], aliases }, title))
      .join('')}</ul>`,
  ),
  'search/names.json': JSON.stringify([{ id: 'poipet', name: 'Poipet', aliases: ['Poipet', 'Paoy Paet'] }]),
  'old/index.html': page(
    'Old',
    record('p', 'x', { type: 'section' }, 'A kept version that counts 1,859.'),
    '<meta name="robots" content="noindex">',
  ),
};

/** Writes pages into a new folder. */
export function writePages(pages: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'search-fixture-'));
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return folder;
}
