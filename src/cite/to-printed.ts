import type { Edition } from '../model/edition.ts';
import type { Citable } from './citable.ts';
import type { CslItem } from './csl.ts';
import type { Phrase } from './printed/phrase.ts';
import { toReference } from './printed/reference.ts';
import { toApa } from './printed/to-apa.ts';
import { toChicago } from './printed/to-chicago.ts';
import { toMla } from './printed/to-mla.ts';
import { toPlain } from './printed/to-plain.ts';

/** A citation in one style. */
export interface Printed {
  style: 'apa' | 'chicago' | 'mla' | 'plain';
  name: string;
  phrases: Phrase[];
}

/** A page's citation in every style that is offered, in the order of the page. */
export function toPrinted(citable: Citable, item: CslItem, edition: Edition): Printed[] {
  const reference = toReference(citable, item);
  return [
    { style: 'apa', name: 'APA 7', phrases: toApa(reference) },
    { style: 'chicago', name: 'Chicago 18, author-date', phrases: toChicago(reference) },
    { style: 'mla', name: 'MLA 9', phrases: toMla(reference) },
    { style: 'plain', name: 'For the record', phrases: toPlain(citable, reference, edition) },
  ];
}
