import type { DateAnnotation } from '../../../src/model/annotation.ts';
import type { Seed, Span } from '../../../src/model/seed.ts';
import type { Publication } from './publication.ts';

/** The days that words give; null = open. */
export interface ReadPeriod {
  from: string | null;
  to: string | null;
}

/** What reading the words of a period needs. */
export interface PeriodContext {
  seed: Seed;
  dates: readonly DateAnnotation[];
  publication: Publication;
  /** Where what is counted stands in the seed. */
  counted: number;
}

/** Where the words of a period stand, and what they say. */
export interface PeriodReading {
  /** As the words give it by themselves, where they do. */
  stated: ReadPeriod | undefined;
  /** With what is known of the text's publication. */
  inferred: ReadPeriod;
}

/** Reads the period that words of a seed give, e.g. `since June 27`, `in 2025`, `so far`. */
export function readPeriod(words: Span, context: PeriodContext): PeriodReading {
  const { seed, dates, publication } = context;
  const found = dates.filter(({ start, end }) => words.start <= start && end <= words.end);
  const [date, last] = [found[0], found.at(-1)];
  if (date === undefined || last === undefined)
    return { stated: undefined, inferred: { from: null, to: publication.last } };
  const open = found.length > 1 ? undefined : findOpenEnd(date, words, context);
  const whole = {
    from: open === 'from' ? null : toDays(date, context).from,
    to: open === 'to' ? null : toDays(last, context).to,
  };
  const isGuess = found.some(({ inferred, from }) => inferred === true || from === undefined);
  const end =
    open === 'to' && isSince(date, words, seed.text)
      ? publication.last
      : earlier(whole.to, publication.last ?? publication.first);
  return {
    stated: isGuess || isFollowedBy(date, context) ? undefined : whole,
    inferred: { from: whole.from, to: end },
  };
}

/** A day without its year gets the one year that the text names; “late” means the second half of a year. */
function toDays(date: DateAnnotation, { seed, dates }: PeriodContext): ReadPeriod {
  if (date.from === undefined || date.to === undefined) {
    const day = /^XXXX-(\d{2}-\d{2})$/.exec(date.value ?? '')?.[1];
    const years = new Set(dates.flatMap(({ from }) => from?.slice(0, 4) ?? []));
    const [year] = years;
    const full = day !== undefined && year !== undefined && years.size === 1 ? `${year}-${day}` : null;
    return { from: full, to: full };
  }
  const { from, to, text } = date;
  const isYear = from.endsWith('-01-01') && to.endsWith('-12-31');
  const around = seed.text.slice(date.start - 6, date.start) + text;
  if (isYear && /\blate\b/i.test(around)) return { from: `${from.slice(0, 4)}-07-01`, to };
  if (isYear && /\bearly\b/i.test(around)) return { from, to: `${to.slice(0, 4)}-06-30` };
  return { from, to };
}

/** The end that the words leave open: “since June” has no last day, “predating Wednesday’s raids” no first. */
function findOpenEnd(date: DateAnnotation, words: Span, context: PeriodContext): keyof ReadPeriod | undefined {
  const { text } = context.seed;
  const before = text.slice(words.start, date.start);
  if (/\b(?:before|predating|until|prior to|up to)\s+(?:the\s+)?$/i.test(before)) return 'from';
  return isSince(date, words, text) || isFollowedBy(date, context) ? 'to' : undefined;
}

/** What a time “leads to” cannot begin before it, and may go on after it. */
function isFollowedBy({ end }: Span, { seed, counted }: PeriodContext): boolean {
  return end < counted && /^,? (?:leading to|resulting in)\b/.test(seed.text.slice(end, counted));
}

function isSince({ start }: Pick<Span, 'start'>, words: Span, text: string): boolean {
  return /\b(?:since|after)\s+(?:the\s+)?$/i.test(text.slice(words.start, start));
}

/** Days written `YYYY-MM-DD` sort as text. */
function earlier(day: string | null, other: string | null): string | null {
  if (day === null || other === null) return day;
  return day < other ? day : other;
}
