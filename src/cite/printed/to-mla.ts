import { toSpokenList } from './names.ts';
import { italic, quoted, toSentences, toSeries, upright, type Element, type Phrase } from './phrase.ts';
import { toDayMonthYear } from './printed-dates.ts';
import type { Reference } from './reference.ts';
import { toTitleCase } from './title-case.ts';

/** A citation as MLA's ninth edition prints it. */
export function toMla(reference: Reference): Phrase[] {
  const { item, inferredYear } = reference;
  const author = item.author === undefined ? undefined : upright(toSpokenList(item.author));
  const date = toDayMonthYear(item.issued) ?? (inferredYear === null ? undefined : `[${inferredYear}?]`);
  const version = item.version === undefined ? undefined : `Version ${item.version}`;
  const facts = [toPlace(reference), asElement(version), asElement(date), upright(item.URL)];
  return [...toSentences([author, toTitle(reference), asElement(item.genre), toSeries(facts)]), { text: '.' }];
}

/** What stands in a larger whole is quoted, what stands by itself is in italics, our description is neither. */
function toTitle(reference: Reference): Phrase[] {
  const { item, description } = reference;
  if (item.title === undefined) return upright(description);
  // The name of a case is a name, and keeps its letters.
  if (item.type === 'legal_case') return italic(item.title);
  const title = item.language.startsWith('en') ? toTitleCase(item.title) : item.title;
  if (item.type === 'legislation') return upright(title);
  const isPart = [item['container-title'], item.genre].some(Boolean) || reference.inferredPlace !== null;
  return isPart ? quoted(title) : italic(title);
}

function toPlace({ item, inferredPlace }: Reference): Element {
  const container = item['container-title'];
  if (container !== undefined) return italic(item.language.startsWith('en') ? toTitleCase(container) : container);
  if (item.publisher !== undefined) return upright(item.publisher);
  return inferredPlace === null ? undefined : italic(`[${inferredPlace}]`);
}

function asElement(text: string | undefined): Element {
  return text === undefined ? undefined : upright(text);
}
