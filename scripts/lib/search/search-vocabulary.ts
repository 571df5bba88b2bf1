import type { Vocabulary } from '../../../src/search/index-entry.ts';
import type { KnownName, SearchRecord } from '../../../src/search/records.ts';
import type { CardLink, FacetName } from '../../../src/search/result-card.ts';
import { formatDateSpan } from '../../../src/site/dates.ts';
import { boundWords, claimKindWords, noReply, relationWords, statusWords } from '../../../src/site/labels.ts';

const comparisonWords = Object.fromEntries(
  Object.entries(relationWords).map(([kind, words]) => [kind, `Comparison: ${words.toLowerCase()}`]),
);

const fixed: Partial<Record<FacetName, Readonly<Record<string, string>>>> = {
  kind: {
    ...claimKindWords,
    ...comparisonWords,
    passage: 'Passage of a source',
    section: 'Our text',
    conflict: 'Comparison',
    name: 'Name',
    claim: 'Claim',
  },
  status: statusWords,
  year: { 'not-stated': 'Not stated' },
};

/** The words of the site for facets, bounds and dates; sources, topics and speakers go by the labels that pages give. */
export function toVocabulary(
  labels: ReadonlyMap<string, string>,
  known: readonly KnownName[],
  records: readonly SearchRecord[],
): Vocabulary {
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const links = new Map(records.flatMap(toLink));
  const dates = new Map<string, string>();
  return {
    findLabel: (facet, id) =>
      fixed[facet]?.[id] ?? labels.get(`${facet}:${id}`) ?? (facet === 'speaker' ? names.get(id) : undefined),
    findBoundWords: (bound) => (boundWords as Readonly<Record<string, string>>)[bound],
    formatDate: (date) => {
      // Most records share a few dates, and putting one into words is slow.
      const text = dates.get(date) ?? formatDateSpan(date);
      dates.set(date, text);
      return text;
    },
    findLink: (id) => (id === 'none-in-sources' ? { title: noReply } : links.get(id)),
  };
}

/** Claims and relations by their ids; that of a relation is the name of its place on the page. */
function toLink({ type, claim, title, url }: SearchRecord): [id: string, link: CardLink][] {
  const id = type === 'conflict' ? url.slice(url.indexOf('#') + 1) : claim;
  return id === null ? [] : [[id, { title, url }]];
}
