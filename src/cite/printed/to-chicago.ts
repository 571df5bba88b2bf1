import { toSpokenList } from './names.ts';
import { italic, quoted, toSentences, toSeries, upright, type Element, type Phrase } from './phrase.ts';
import { toMonthDay, toYear } from './printed-dates.ts';
import type { Reference } from './reference.ts';
import { toTitleCase } from './title-case.ts';
import { toLegal } from './to-legal.ts';

/** A citation as the author-date system of Chicago's eighteenth edition prints it. */
export function toChicago(reference: Reference): Phrase[] {
  const { item } = reference;
  const legal = toLegal(reference, toYearWord(reference));
  if (legal) return close(legal);
  const title = toTitle(reference);
  const date = upright(toYearWord(reference));
  const place = toPlace(reference);
  // A report has its year alone, but for ours, of which there may be several in a year.
  const isByYear = item.type === 'report' && item.version === undefined;
  const day = asElement(isByYear ? undefined : toMonthDay(item.issued));
  const genre = asElement(item.genre);
  const url = upright(item.URL);
  if (item.author) {
    const version = asElement(item.version === undefined ? undefined : `Version ${item.version}`);
    return close(
      toSentences([upright(toSpokenList(item.author)), date, title, genre, toSeries([version, place, day]), url]),
    );
  }
  // Without an author, the paper or the title takes its place.
  const opening = isSerial(reference) && place ? [place, date, title] : [title, date, place];
  return close(toSentences([...opening, genre, day, url]));
}

function toYearWord({ item, inferredYear }: Reference): string {
  return toYear(item.issued) ?? (inferredYear === null ? 'n.d.' : `[${inferredYear}?]`);
}

/** What stands by itself is in italics, what stands in a larger whole is quoted, our description is neither. */
function toTitle(reference: Reference): Phrase[] {
  const { item, description } = reference;
  if (item.title === undefined) return upright(description);
  const title = item.language.startsWith('en') ? toTitleCase(item.title) : item.title;
  const standsAlone = item.type === 'report' || (isSerial(reference) && toPlace(reference) === undefined);
  return standsAlone ? italic(title) : quoted(title);
}

function toPlace(reference: Reference): Element {
  const { item, inferredPlace } = reference;
  const container = item['container-title'];
  const name = container ?? item.publisher ?? (inferredPlace === null ? undefined : `[${inferredPlace}]`);
  if (name === undefined) return undefined;
  if (isSerial(reference)) return italic(name);
  return upright(container !== undefined && item.language.startsWith('en') ? toTitleCase(name) : name);
}

function isSerial({ item }: Reference): boolean {
  return ['article-newspaper', 'article-magazine', 'post-weblog'].includes(item.type);
}

function asElement(text: string | undefined): Element {
  return text === undefined ? undefined : upright(text);
}

function close(phrases: Phrase[]): Phrase[] {
  return [...phrases, { text: '.' }];
}
