import { toInstitution, toNameLine, type CslItem, type CslName } from './csl.ts';
import { findVocabulary } from './vocabularies.ts';

/** Records as RIS, in UTF-8 with the line ends that the format asks for. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toRecord).join('');
}

function toRecord(item: CslItem): string {
  const { ris } = findVocabulary(item.type);
  const [date] = item.issued?.['date-parts'] ?? [];
  const rows: [string, string | undefined][] = [
    ['TY', ris],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', toRisName(name)]),
    ['PY', date && String(date[0])],
    ['DA', date && toRisDate(date)],
    ['T2', item['container-title']],
    ['PB', item.publisher ?? (ris === 'RPRT' || ris === 'DATA' ? toOwner(item) : undefined)],
    ['SN', ris === 'RPRT' ? item.version : undefined],
    ['ET', item.version],
    ['M3', item.genre],
    ['LA', item.language],
    ['UR', item.URL],
    ['AB', item.abstract],
    ['N1', item.note],
  ];
  return `${rows.map(toLine).join('')}ER  - \r\n`;
}

/** A value stands on one line; what is not known has none. */
function toLine([tag, value]: [string, string | undefined]): string {
  return value === undefined ? '' : `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`;
}

/** The institution that is the author of what it publishes itself. */
function toOwner({ author = [] }: CslItem): string | undefined {
  return author.flatMap((name) => ('literal' in name ? [name.literal] : []))[0];
}

function toRisName(name: CslName): string {
  return 'literal' in name ? toInstitution(name.literal) : toNameLine(name);
}

/** `2025/07/16`, as far as it is known. */
function toRisDate(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('/');
}
