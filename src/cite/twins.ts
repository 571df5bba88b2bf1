import type { Citable } from './citable.ts';

/** A file that says the same as a page, or something about it, for programs. */
export interface Twin {
  /** Path below the site's root. */
  path: string;
  mediaType: string;
  /** What a reader is told it is. */
  name: string;
}

/** The formats of a page's record, by the ending of its file. */
export const recordFormats = [
  { ending: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON' },
  { ending: 'bib', mediaType: 'application/x-bibtex', name: 'BibTeX' },
  { ending: 'ris', mediaType: 'application/x-research-info-systems', name: 'RIS' },
] as const;
export type RecordEnding = (typeof recordFormats)[number]['ending'];

/** The records of a page, beside it. */
function toRecords(path: string): Twin[] {
  return recordFormats.map(({ ending, mediaType, name }) => ({ path: `${path}cite.${ending}`, mediaType, name }));
}

/** What describes a page: its records, and what more there is of its kind. */
export function toDescriptions(citable: Citable): Twin[] {
  const records = toRecords(citable.path);
  if (citable.kind === 'source') {
    const mediaType = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"';
    return [...records, { path: `${citable.path}annotations.json`, mediaType, name: 'Web Annotations' }];
  }
  if (citable.kind !== 'data') return records;
  const mediaType = 'application/vnd.datapackage+json';
  return [...records, { path: `${citable.path}datapackage.json`, mediaType, name: 'Data Package' }];
}

/** The same page in another form. */
export function toAlternates({ path }: Citable): Twin[] {
  return [{ path: `${path}index.md`, mediaType: 'text/markdown', name: 'Markdown' }];
}

/** The whole briefing as one document for print. */
const pdf: Twin = { path: '/briefing.pdf', mediaType: 'application/pdf', name: 'PDF' };

/** The files that a page stands for: the briefing as a document, the stored text of a source, or the tables. */
export function toItems(citable: Citable): Twin[] {
  if (citable.kind === 'data')
    return citable.files.map(({ path, mediaType, title }) => ({ path, mediaType, name: title }));
  if (citable.kind === 'report') return [pdf];
  if (citable.kind !== 'source' || citable.source.page.display !== 'full') return [];
  return [{ path: `${citable.path}text.txt`, mediaType: 'text/plain', name: 'Stored text' }];
}
