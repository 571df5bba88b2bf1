import { checkProse } from '../../../src/evidence/check-prose.ts';
import { toProseContext } from '../../../src/evidence/prose/prose-context.ts';
import {
  makeClaim,
  makeDossier,
  makeEntity,
  makeFigureClaim,
  makeMeasure,
  makePage,
  makePeriod,
} from './make-dossier.ts';

const text = [
  'Harbour police said that over 500 boats were searched since June 27.',
  'Ana Brook allegedly runs the Mango Pier 2 ring, a report says. Brook Lines denied it.',
  'The pilots may strike.',
  'Ana Brook opened a school. Carl Reed advises the police.',
].join('\n');

const claims = [
  makeFigureClaim(
    { id: 'c-boats', quote: 'over 500 boats were searched since June 27' },
    {
      text: 'over 500 boats',
      value: 500,
      bound: 'more-than',
      measure: 'searches',
      period: makePeriod('2025-06-27', null),
    },
  ),
  makeClaim({
    id: 'c-ring',
    kind: 'allegation',
    quote: 'Ana Brook allegedly runs the Mango Pier 2 ring',
    hedges: ['allegedly'],
    about: ['ana-brook'],
    wrongdoing: true,
    status: 'alleged',
    reply: ['c-denial'],
  }),
  makeClaim({ id: 'c-denial', kind: 'denial', quote: 'Brook Lines denied it', speaker: 'brook-lines' }),
  makeClaim({
    id: 'c-ring-unanswered',
    kind: 'allegation',
    quote: 'Ana Brook allegedly runs',
    hedges: ['allegedly'],
    about: ['ana-brook'],
    wrongdoing: true,
    status: 'named-in-report',
    reply: 'none-in-sources',
  }),
  makeClaim({ id: 'c-strike', quote: 'The pilots may strike', hedges: ['may'] }),
  makeClaim({ id: 'c-school', quote: 'Ana Brook opened a school', about: ['ana-brook'] }),
  makeClaim({ id: 'c-reed', quote: 'Carl Reed advises the police', about: ['carl-reed'] }),
  makeClaim({ id: 'c-gone', quote: 'The pilots', withdrawn: { on: '2026-11-22', why: 'It says too little.' } }),
];

const dossier = makeDossier({
  sources: [{ text, claims, alsoCalled: ['the report', 'search log'] }],
  entities: [
    makeEntity({ id: 'ana-brook', name: 'Ana Brook', aliases: ['Ana Brook', 'Brook'] }),
    makeEntity({ id: 'brook-lines', name: 'Brook Lines', type: 'organisation' }),
    makeEntity({ id: 'carl-reed', name: 'Carl Reed' }),
    makeEntity({ id: 'mango-pier-2', name: 'Mango Pier 2', type: 'place' }),
  ],
  measures: [makeMeasure({ id: 'searches', name: 'Boats searched', words: ['search*'] })],
});

/** What the rules for prose say about a page with this body: `line:column rule`, message and hint. */
export function checkBody(body: string, frontmatter: { title?: string; description?: string } = {}): string {
  return checkProse(makePage(body, 'content/page.mdx', frontmatter), toProseContext(dossier))
    .map(({ line, column, rule, message, hint }) => `${line}:${column} ${rule}\n${message}\n→ ${hint}`)
    .join('\n\n');
}

/** The rules that report something about a page with this body. */
export function listRules(body: string): string[] {
  return [...new Set([...checkBody(body).matchAll(/^\d+:\d+ (\S+)$/gm)].map((match) => match[1] ?? ''))];
}
