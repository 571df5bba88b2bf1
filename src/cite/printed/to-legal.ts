import { toSentences, upright, type Phrase } from './phrase.ts';
import { toMonthDay, toYear } from './printed-dates.ts';
import type { Reference } from './reference.ts';
import { toTitleCase } from './title-case.ts';

/**
 * A court paper or a law as APA and Chicago print it: under its name, without an author. Undefined for anything else.
 *
 * @param uncertainYear The year in a style's words for one that is inferred or missing.
 */
export function toLegal({ item }: Reference, uncertainYear: string): Phrase[] | undefined {
  if (item.title === undefined || (item.type !== 'legal_case' && item.type !== 'legislation')) return undefined;
  const day = item.type === 'legal_case' ? toMonthDay(item.issued) : undefined;
  const date = [day, toYear(item.issued) ?? uncertainYear].filter((part) => part !== undefined).join(', ');
  return toSentences([upright(`${toTitleCase(item.title)} (${date})`), upright(item.URL)]);
}
