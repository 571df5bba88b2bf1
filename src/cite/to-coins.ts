import { toInstitution, toNameLine, type CslItem } from './csl.ts';
import { findVocabulary } from './vocabularies.ts';

/** A record as a context object (OpenURL 1.0, Dublin Core) for the `title` of a `span` that reference managers look for. */
export function toCoins(item: CslItem): string {
  const [date, ...more] = item.issued?.['date-parts'] ?? [];
  const authors = (item.author ?? []).map((name) =>
    'literal' in name ? toInstitution(name.literal) : toNameLine(name),
  );
  const pairs: [string, string | null | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', findVocabulary(item.type).dublinCore],
    ['rft.title', hasPlus(item.title) ? undefined : item.title],
    ...authors.map((author): [string, string] => ['rft.creator', author]),
    // The format knows no interval.
    ['rft.date', date && more.length === 0 ? toIso(date) : undefined],
    ['rft.source', item['container-title']],
    ['rft.publisher', item.publisher],
    ['rft.identifier', item.URL],
    ['rft.language', item.language],
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}

/** Zotero reads an escaped plus as a space, so that `2,000+` would lose what it says; its own page has the title. */
function hasPlus(title: string | undefined): boolean {
  return title?.includes('+') ?? false;
}

function toIso(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
