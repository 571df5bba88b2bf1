import type { CslItem } from '../csl.ts';
import { toInitialed, toList } from './names.ts';
import { italic, toSentences, upright, type Element, type Phrase } from './phrase.ts';
import { toMonthDay, toYear } from './printed-dates.ts';
import type { Reference } from './reference.ts';
import { toTitleCase } from './title-case.ts';

/** A citation as APA's seventh edition prints it. Titles keep their letters: they are quotations. */
export function toApa(reference: Reference): Phrase[] {
  const { item } = reference;
  const title = toTitle(reference);
  const date = upright(`(${toDate(reference)})`);
  const opening = item.author ? [upright(toAuthors(item.author)), date, title] : [title, date];
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

/** A title with its version and kind; our description in square brackets where there is no title. */
function toTitle({ item, description }: Reference): Phrase[] {
  if (item.title === undefined) return upright(`[${description}]`);
  const isInPaper =
    ['article-newspaper', 'article-magazine'].includes(item.type) && item['container-title'] !== undefined;
  const version = item.version === undefined ? '' : ` (Version ${item.version})`;
  const kind = item.type === 'dataset' ? 'Dataset' : item.type === 'post' ? 'Online post' : item.genre;
  const addition = `${version}${kind === undefined ? '' : ` [${kind}]`}`;
  const title = isInPaper ? upright(item.title) : italic(item.title);
  return addition === '' ? title : [...title, ...upright(addition)];
}

function toPlace({ item, inferredPlace }: Reference): Element {
  const container = item['container-title'];
  if (container !== undefined) {
    const name = item.language.startsWith('en') ? toTitleCase(container) : container;
    return item.type.startsWith('article-') || item.type === 'post-weblog' ? italic(name) : upright(name);
  }
  if (item.publisher !== undefined) return upright(item.publisher);
  return inferredPlace === null ? undefined : upright(`[${inferredPlace}]`);
}
