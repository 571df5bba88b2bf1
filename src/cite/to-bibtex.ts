import { toNameLine, type CslItem, type CslName } from './csl.ts';
import { findVocabulary } from './vocabularies.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Records as BibTeX that classic BibTeX and biber both read, in UTF-8, one entry each. */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(toEntry).join('\n');
}

function toEntry(item: CslItem): string {
  const fields = toBibtexFields(item).filter((field): field is [string, string] => field[1] !== undefined);
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${findVocabulary(item.type).bibtex}{${item.id},\n${lines.join('')}}\n`;
}

function toBibtexFields(item: CslItem): [string, string | undefined][] {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  return [
    ['author', item.author && `{${item.author.map(toBibtexName).join(' and ')}}`],
    ['title', item.title && toFixed(item.title)],
    ...toPlaceFields(item),
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['date', item.issued && `{${item.issued['date-parts'].map(toIsoDate).join('/')}}`],
    ['url', `{${item.URL}}`],
    ['langid', toBraced(item.language === 'en' ? 'english' : item.language)],
    ['abstract', item.abstract && toBraced(item.abstract)],
    ['note', item.note && toBraced(item.note)],
  ];
}

/** Where a text appeared and what else its type has fields for. */
function toPlaceFields(item: CslItem): [string, string | undefined][] {
  const name = item['container-title'] ?? item.publisher;
  const place = name && toFixed(name);
  const version = item.version && toBraced(item.version);
  switch (findVocabulary(item.type).bibtex) {
    case 'article':
      return [
        ['journal', place],
        ['entrysubtype', item.type === 'article-newspaper' ? '{newspaper}' : '{magazine}'],
      ];
    case 'techreport':
      return [
        ['institution', toOwner(item)],
        ['type', '{Report}'],
        ['number', version],
      ];
    case 'online':
      return [['organization', place]];
    default:
      return [
        ['organization', item.type === 'dataset' ? toOwner(item) : place],
        ['howpublished', item.type === 'dataset' ? '{Dataset}' : item.genre && toBraced(item.genre)],
        ['version', version],
      ];
  }
}

/** The publisher, else the institution that is the author. */
function toOwner({ publisher, author = [] }: CslItem): string | undefined {
  const [owner] = author.flatMap((name) => ('literal' in name ? [name.literal] : []));
  const name = publisher ?? owner;
  return name && toFixed(name);
}

/** An institution in braces of its own, so that no program takes it apart. */
function toBibtexName(name: CslName): string {
  return 'literal' in name ? toBraced(name.literal) : escape(toNameLine(name));
}

function toIsoDate(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

function toBraced(text: string): string {
  return `{${escape(text)}}`;
}

/** Double braces keep the case of the letters. */
function toFixed(text: string): string {
  return `{${toBraced(text)}}`;
}

/** Letters that TeX gives a meaning; a brace becomes a command, because BibTeX counts escaped ones too. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^&%$#_]/g, (letter) => commands[letter] ?? `\\${letter}`);
}
