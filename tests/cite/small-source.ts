import type { Source } from '../../src/model/dossier.ts';
import type { Fact, SourceRecord } from '../../src/model/source-record.ts';

const notStated: Fact = { value: null, basis: 'not-stated', evidence: null };

/** A fact in the text's own words. */
export function stated(value: string): Fact {
  return { value, basis: 'stated', evidence: value };
}

/** A fact that is worked out. */
export function inferred(value: string): Fact {
  return { value, basis: 'inferred', evidence: value };
}

type Facts = Partial<Pick<SourceRecord, 'title' | 'publisher' | 'author' | 'published' | 'kind' | 'display'>>;

/** A text of which nothing is stated but what is given. */
export function makeSource(facts: Facts = {}): Source {
  const { title = notStated, publisher = notStated, author = notStated, published = notStated } = facts;
  const { kind = 'news', display = 'full' } = facts;
  const shared = {
    id: 'a-text',
    seed: 'text.txt',
    sha256: 'ab'.repeat(32),
    title,
    publisher,
    author,
    published,
    display,
  };
  const words = {
    label: 'Unsigned item on a raid',
    shortLabel: 'Item',
    genre: 'unsigned item',
    introduction: 'an item',
  };
  const weight = { rank: 1, label: 'thin', why: 'It is thin.' };
  return {
    id: 'a-text',
    text: 'Before. Words. After.',
    html: '',
    label: words.label,
    shortLabel: words.shortLabel,
    record: { ...shared, ...words, kind, weight, language: 'en', claims: [], uncounted: [], alsoCalled: [] },
    page: {
      ...shared,
      reviewed: true,
      genre: words.genre,
      language: 'en',
      topics: [],
      annotations: {},
      paragraphs: [],
      claims: [],
    },
  };
}
