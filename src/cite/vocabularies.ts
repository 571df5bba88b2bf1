import type { SourceRecord } from '../model/source-record.ts';
import type { CslType } from './csl.ts';

/** What one kind of text is called by others. */
export interface Vocabulary {
  csl: CslType;
  /** Name of a Zotero item type, for `DC.type`; null where another tag decides. */
  dublinCore: string | null;
  ris: string;
  bibtex: string;
  schemaOrg: string;
  /** Printed beside the title where a style wants to know what the text is. */
  genre?: string;
}

const ownKinds = {
  report: { csl: 'report', dublinCore: null, ris: 'RPRT', bibtex: 'techreport', schemaOrg: 'Report' },
  webpage: { csl: 'webpage', dublinCore: null, ris: 'ELEC', bibtex: 'online', schemaOrg: 'Article' },
  dataset: { csl: 'dataset', dublinCore: 'Dataset', ris: 'DATA', bibtex: 'misc', schemaOrg: 'Dataset' },
} as const satisfies Record<string, Vocabulary>;

const sourceKinds: Record<SourceRecord['kind'], Vocabulary> = {
  news: {
    csl: 'article-newspaper',
    dublinCore: 'newspaperArticle',
    ris: 'NEWS',
    bibtex: 'article',
    schemaOrg: 'NewsArticle',
  },
  magazine: {
    csl: 'article-magazine',
    dublinCore: 'magazineArticle',
    ris: 'MGZN',
    bibtex: 'article',
    schemaOrg: 'Article',
  },
  report: { csl: 'report', dublinCore: 'report', ris: 'RPRT', bibtex: 'techreport', schemaOrg: 'Report' },
  'press-release': {
    csl: 'document',
    dublinCore: 'document',
    ris: 'GEN',
    bibtex: 'misc',
    schemaOrg: 'CreativeWork',
    genre: 'Press release',
  },
  blog: { csl: 'post-weblog', dublinCore: 'blogPost', ris: 'BLOG', bibtex: 'online', schemaOrg: 'BlogPosting' },
  broadcast: { csl: 'broadcast', dublinCore: 'tvBroadcast', ris: 'VIDEO', bibtex: 'misc', schemaOrg: 'Clip' },
  court: { csl: 'legal_case', dublinCore: 'case', ris: 'CASE', bibtex: 'misc', schemaOrg: 'CreativeWork' },
  law: { csl: 'legislation', dublinCore: 'statute', ris: 'STAT', bibtex: 'misc', schemaOrg: 'Legislation' },
  social: { csl: 'post', dublinCore: 'forumPost', ris: 'ELEC', bibtex: 'online', schemaOrg: 'SocialMediaPosting' },
};

/** A text that no editor has described. */
const unknownKind: Vocabulary = {
  csl: 'document',
  dublinCore: 'document',
  ris: 'GEN',
  bibtex: 'misc',
  schemaOrg: 'CreativeWork',
};

/** What a source is called by others; a plain document where no editor has described it. */
export function toSourceVocabulary(record: Pick<SourceRecord, 'kind'> | null): Vocabulary {
  return record === null ? unknownKind : sourceKinds[record.kind];
}

/** What something of ours is called by others. */
export function toOwnVocabulary(kind: keyof typeof ownKinds): Vocabulary {
  return ownKinds[kind];
}

/** What a record is called by others, from its CSL type. */
export function findVocabulary(type: CslType): Vocabulary {
  const all = [...Object.values(ownKinds), ...Object.values(sourceKinds)];
  return all.find(({ csl }) => csl === type) ?? unknownKind;
}
