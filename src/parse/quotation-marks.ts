import type { Span } from '../model/seed.ts';

/** A stretch in quotation marks, marks included. */
export interface Quotation extends Span {
  /** 0 for an outermost stretch, 1 for one inside another, and so on. */
  depth: number;
  /** False where the closing mark is missing; `end` is then the end of the paragraph. */
  isClosed: boolean;
}

interface Opening {
  mark: string;
  at: number;
}

/** Marks that may close what a mark opens; the low mark is closed in two ways, after language. */
const closers: Record<string, string> = { '“': '”', '„': '”“', '«': '»', '‹': '›', '"': '"', '‘': '’', "'": "'" };
const anyMark = /["'“”„«»‹›‘’]/g;
const wordCharacter = /[\p{L}\p{N}]/u;
const opensBefore = /[\s([{—–\-/:“"„«‹‘\u00A0]/;
/** Words that begin with an apostrophe. */
const apostropheWord = /^(?:\d|em\b|til\b|tis\b|twas\b|n[’']|cause\b|bout\b|round\b)/i;
/** Longest stretch in single marks; beyond it the marks are taken for apostrophes. */
const longestSingle = 600;
/** Marks that can be open at once; more are a text of marks, not of quotations. */
const deepest = 8;

/**
 * Stretches in quotation marks of one paragraph, in order of their beginning: curly, straight, low and angled marks,
 * and single ones where they are no apostrophes. A mark that is never closed gives a stretch to the end of the
 * paragraph only where none of its kind follows, since the quotation may go on in the next paragraph.
 */
export function findQuotations(paragraph: string): Quotation[] {
  const found: Omit<Quotation, 'depth'>[] = [];
  let open: Opening[] = [];
  for (const { 0: mark, index } of paragraph.matchAll(anyMark)) {
    const opening = findClosed(paragraph, mark, index, open);
    if (opening) {
      const isTooLong = isSingle(opening.mark) && index - opening.at > longestSingle;
      if (!isTooLong) found.push({ start: opening.at, end: index + 1, isClosed: true });
      open = open.slice(0, open.indexOf(opening));
    } else if (open.length < deepest && isOpening(paragraph, mark, index, open)) {
      open.push({ mark, at: index });
    }
  }
  return withDepth([...found, ...unclosed(paragraph, found, open)]);
}

/** The opening that a mark closes, if it closes one. */
function findClosed(text: string, mark: string, at: number, open: Opening[]): Opening | undefined {
  const opening = open.findLast((candidate) => closers[candidate.mark]?.includes(mark));
  if (!opening || at === opening.at + 1) return undefined;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (mark === '"') return /\s/.test(before) && wordCharacter.test(after) ? undefined : opening;
  if (mark !== '’' && mark !== "'") return opening;
  if (/\s/.test(before) || wordCharacter.test(after)) return undefined;
  return isPossessive(text, at) && hasLaterCloser(text, mark, at) ? undefined : opening;
}

/** True for `’` in "workers’ rights", which looks like a closing mark. */
function isPossessive(text: string, at: number): boolean {
  return /[sz]/i.test(text.charAt(at - 1)) && /^ [\p{Ll}\p{N}]/u.test(text.slice(at + 1, at + 3));
}

function hasLaterCloser(text: string, mark: string, at: number): boolean {
  const rest = text.slice(at + 1, at + longestSingle);
  const next = new RegExp(`[^\\s${mark}]${mark}(?![\\p{L}\\p{N}])`, 'u').exec(rest);
  return next !== null && !/[‘“”"]/.test(rest.slice(0, next.index + 1));
}

function isOpening(text: string, mark: string, at: number, open: Opening[]): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const startsWord = at === 0 || opensBefore.test(before);
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‹') return true;
  if (mark === '"') return startsWord && after !== '';
  if (mark !== '‘' && mark !== "'") return false;
  if (!startsWord || /\s/.test(after) || after === '' || apostropheWord.test(text.slice(at + 1, at + 6))) return false;
  return !open.some((candidate) => isSingle(candidate.mark));
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'";
}

/** The double marks left open, each only where it is the last of its kind. */
function unclosed(text: string, found: Span[], open: Opening[]): Omit<Quotation, 'depth'>[] {
  const last = open.findLast(({ mark }) => !isSingle(mark));
  if (!last || found.some(({ start }) => start > last.at && text.charAt(start) === last.mark)) return [];
  if (last.mark === '"' && last.at > 0 && !/[:,]\s*$/.test(text.slice(Math.max(0, last.at - 4), last.at))) return [];
  return [{ start: last.at, end: text.length, isClosed: false }];
}

function withDepth(quotations: Omit<Quotation, 'depth'>[]): Quotation[] {
  const ends: number[] = [];
  return quotations
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((quotation) => {
      while (ends.length > 0 && (ends.at(-1) ?? 0) <= quotation.start) ends.pop();
      ends.push(quotation.end);
      return { ...quotation, depth: ends.length - 1 };
    });
}
