/** A name as CSL has it: a person in two parts, or anything else whole. */
export type CslName = { family: string; given: string } | { literal: string };

/** Year, month and day as far as they are known; a second list ends an interval. */
export interface CslDate {
  'date-parts': number[][];
}

/** The types of CSL that occur here. */
export type CslType =
  | 'article-magazine'
  | 'article-newspaper'
  | 'broadcast'
  | 'dataset'
  | 'document'
  | 'legal_case'
  | 'legislation'
  | 'post'
  | 'post-weblog'
  | 'report'
  | 'webpage';

/** A record in CSL-JSON, with the fields that occur here; the official schema knows all of them. */
export interface CslItem {
  /** Never changes. */
  id: string;
  type: CslType;
  title?: string;
  author?: CslName[];
  issued?: CslDate;
  'container-title'?: string;
  publisher?: string;
  version?: string;
  genre?: string;
  URL: string;
  language: string;
  abstract?: string;
  note?: string;
}

/**
 * A date in EDTF, as a record or a page has it, to CSL: `2025-07-19`, `2025-07`, `2025`, or `2025-07-16/2025-07-22`.
 * Undefined for an interval with an open end, which CSL has no way to say.
 */
export function toCslDate(value: string): CslDate | undefined {
  const ends = value.split('/');
  if (ends.includes('..')) return undefined;
  return { 'date-parts': ends.map((end) => end.split('-').map(Number)) };
}

/**
 * The authors of a text from one line: `Family, Given; Family, Given` gives persons, anything else stays whole,
 * because the order of a name cannot be told from the name.
 */
export function toCslNames(line: string): CslName[] {
  return line
    .split(/\s*;\s*/)
    .filter(Boolean)
    .map((name) => {
      const [family, given, ...rest] = name.split(/,\s+/);
      return family && given && rest.length === 0 ? { family, given } : { literal: name };
    });
}

/** A name in one line: `Family, Given` or the whole. */
export function toNameLine(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/**
 * The name of an institution for formats that part family and given names at a comma: it ends with one, so that no
 * program takes its last word for a family name, and holds no other.
 */
export function toInstitution(name: string): string {
  return `${name.replaceAll(/,\s*/g, ' – ')},`;
}
