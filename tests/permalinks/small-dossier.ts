import { stringify } from 'yaml';
import { toSha256 } from '../../scripts/lib/files.ts';

/** A text with a byte order mark, an emoji before the quotations, curly marks and one sentence that stands twice. */
export const harbourText =
  '\uFEFFBoats Searched In The Harbour 🚤\n\nPolice searched over 500 boats in the harbour.\n\nThe pilots called the search “a show”. The pilots may strike.\n\nThe pilots may strike.\n';
export const pierText = 'Pier Opened Again\n\nThe harbour office opened the pier. Police searched 40 boats there.\n';

const fact = { value: null, basis: 'not-stated', evidence: null };
const claim = (id: string, quote: string, more: object = {}): object => ({
  id,
  kind: 'event',
  quote,
  summary: 'The text says so.',
  speaker: null,
  status: 'reported',
  statusAsOf: null,
  topics: [],
  ...more,
});
const figure = (text: string, value: number, bound: string): object => ({
  text,
  value,
  bound,
  measure: 'boats-searched',
  unit: 'boats',
  population: null,
  place: null,
  period: { from: null, to: null, basis: 'not-stated', evidence: null },
  asOf: { date: null, basis: 'not-stated' },
});

/** A record of one of the two texts; its claims can be replaced. */
export function makeRecord(id: string, text: string, claims: readonly object[], more: object = {}): string {
  return stringify({
    id,
    seed: `${id}.txt`,
    sha256: toSha256(text),
    label: `The text called ${id}`,
    shortLabel: id,
    title: fact,
    publisher: fact,
    author: fact,
    published: fact,
    kind: 'news',
    genre: 'news item',
    weight: { rank: 1, label: 'plain', why: 'It says who speaks.' },
    introduction: 'a news item',
    display: 'full',
    language: 'en',
    claims,
    ...more,
  });
}

export const harbourClaims = [
  claim('c-har-boats', 'searched over 500 boats', {
    kind: 'figure',
    figure: figure('over 500 boats', 500, 'more-than'),
  }),
  claim('c-har-show', 'The pilots called the search “a show”', { speaker: 'pilots' }),
  claim('c-har-strike', 'The pilots may strike.', {
    about: ['pilots'],
    hedges: ['may'],
    summary: 'The pilots may strike.',
    prefix: '”. ',
  }),
];
export const pierClaims = [
  claim('c-pier-boats', 'Police searched 40 boats there', { kind: 'figure', figure: figure('40 boats', 40, 'exact') }),
];

const page = (title: string, body: string): string =>
  `---\ntitle: "${title}"\ndescription: What it is about.\npublished: 2026-11-01\nupdated: 2026-11-01\n---\n\n${body}\n`;

/** A whole dossier of two short texts, small enough to be built within a test. */
export const smallDossier: Readonly<Record<string, string>> = {
  'seeds/harbour.txt': harbourText,
  'seeds/pier.txt': pierText,
  'content/sources/harbour.yaml': makeRecord('harbour', harbourText, harbourClaims),
  'content/sources/pier.yaml': makeRecord('pier', pierText, pierClaims),
  'content/entities.yaml': stringify([
    { id: 'pilots', type: 'group', name: 'The pilots', aliases: ['The pilots'], role: null },
  ]),
  'content/measures.yaml': stringify([
    {
      id: 'boats-searched',
      name: 'Boats searched',
      definition: 'Boats that were searched.',
      words: ['searched'],
      additive: true,
    },
  ]),
  'content/relations.yaml': stringify([
    {
      id: 'boats',
      kind: 'different-scope',
      question: 'Which boats were searched?',
      claims: ['c-har-boats', 'c-pier-boats'],
      finding: 'The counts are of different waters.',
      explanation: 'They may overlap.',
      unanswered: null,
      topics: [],
    },
  ]),
  'content/changes.yaml': stringify([
    { date: '2026-11-01', kind: 'published', text: 'The briefing was published.', major: true },
  ]),
  'content/briefing.mdx': page(
    'The harbour: what the texts say',
    '## What the texts tell\n\nPolice searched <Fig id="c-har-boats" />, the harbour text says.',
  ),
  'content/method.mdx': page('How this works', '## Report an error\n\n<Ours label="How">\n\nTell us.\n\n</Ours>'),
};
