import type { CslItem } from '../csl.ts';
import { toInitialed, toList } from './names.ts';
import { italic, toSentences, upright, type Element, type Phrase } from './phrase.ts';
import { toMonthDay, toYear } from './printed-dates.ts';
import type { Reference } from './reference.ts';
import { toTitleCase } from './title-case.ts';
import { toLegal } from './to-legal.ts';

/** What the style calls a kind of text that a reader would not expect. */
const kinds: ReadonlyMap<CslItem['type'], string> = new Map([
  ['broadcast', 'Broadcast'],
  ['dataset', 'Dataset'],
  ['post', 'Online post'],
]);

/** A citation as APA's seventh edition prints it. Titles keep their letters: they are quotations. */
export function toApa(reference: Reference): Phrase[] {
  const { item } = reference;
  const legal = toLegal(reference, toDate(reference));
  if (legal) return legal;
  const [title, addition] = [toTitle(reference), toAddition(reference)];
  const date = upright(`(${toDate(reference)})`);
  // Where the title takes the place of the author, what is added to it stays behind.
  const opening = item.author
    ? [upright(toAuthors(item.author)), date, addition ? [...title, ...upright(' '), ...addition] : title]
    : [title, date, addition];
  return toSentences([...opening, toPlace(reference), upright(item.URL)]);
}

function toAuthors(authors: NonNullable<CslItem['author']>): string {
  return toList(authors.map(toInitialed), '&');
}

/** What appears on a day is dated to the day; a report and data to the year. */
function toDate({ item, inferredYear }: Reference): string {
  const year = toYear(item.issued);
  if (year === undefined) return inferredYear === null ? 'n.d.' : `ca. ${inferredYear}`;
  const isByYear = item.type === 'report' || item.type === 'dataset' || item.type === 'legislation';
  const day = isByYear ? undefined : toMonthDay(item.issued);
  return day === undefined ? year : `${year}, ${day}`;
}

/** Our description stands in square brackets where there is no title. */
function toTitle({ item, description }: Reference): Phrase[] {
  if (item.title === undefined) return upright(`[${description}]`);
  const isPart = item['container-title'] !== undefined && isSerial(item);
  return isPart ? upright(item.title) : italic(item.title);
}

/** The version and the kind of what has a title. */
function toAddition({ item }: Reference): Element {
  if (item.title === undefined) return undefined;
  const kind = kinds.get(item.type) ?? item.genre;
  const parts = [item.version && `(Version ${item.version})`, kind && `[${kind}]`].filter(Boolean);
  return parts.length === 0 ? undefined : upright(parts.join(' '));
}

function toPlace({ item, inferredPlace }: Reference): Element {
  const container = item['container-title'];
  if (container !== undefined) {
    const name = item.language.startsWith('en') ? toTitleCase(container) : container;
    return isSerial(item) ? italic(name) : upright(name);
  }
  if (item.publisher !== undefined) return upright(item.publisher);
  return inferredPlace === null ? undefined : upright(`[${inferredPlace}]`);
}

function isSerial({ type }: CslItem): boolean {
  return ['article-newspaper', 'article-magazine', 'post-weblog'].includes(type);
}
