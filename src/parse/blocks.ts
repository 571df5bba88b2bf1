import type { Span } from '../model/seed.ts';

/** A block of text before it is known what it is. */
export interface Block extends Span {
  /** True where a bullet stood before it; the bullet itself lies in the gap. */
  isListItem: boolean;
  /** Line breaks between this block and the one before; 0 for the first. */
  breaksBefore: number;
}

const lineBreak = /\r\n|\n|\r|\u2028|\u2029/g;
const bullet = /^[-*•‣▪–—][ \t]+(?=\S)/;
/** A number that opens a line is text that readers cite ("paragraph 12"), so it stays with its line. */
const number = /^\d{1,3}[.)]\s+(?=\S)/;

/** Shortest and longest line that can come from wrapping at a fixed width. */
const wrapWidth = { shortest: 50, longest: 120 } as const;

/**
 * Parts a text into blocks: a line each, or lines that were wrapped at a fixed width joined again.
 * Outer white space and bullets stay in the gaps, so that blocks and gaps rebuild the text.
 */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const lines of toGroups(findLines(text))) {
    for (const unit of isHardWrapped(text, lines) ? [joinLines(lines)] : lines) {
      blocks.push(toBlock(text, unit, blocks.length === 0));
    }
  }
  return blocks;
}

interface Line extends Span {
  breaksBefore: number;
}

/** Lines that hold something, without their outer white space. */
function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let breaks = 0;
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    // A byte order mark counts as white space for `trim`, which keeps it in the gap.
    const trimmed = raw.trim();
    if (trimmed === '') return;
    const start = from + raw.indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, breaksBefore: breaks });
    breaks = 0;
  };
  for (const match of text.matchAll(lineBreak)) {
    push(match.index);
    breaks += 1;
    from = match.index + match[0].length;
  }
  push(text.length);
  return lines;
}

/** Runs of lines without a blank line between them. */
function toGroups(lines: Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && line.breaksBefore === 1) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/**
 * True where a group of lines is one paragraph that a program wrapped: all lines but the last are of
 * about one width, and most of them break off in the middle of a sentence.
 */
function isHardWrapped(text: string, lines: Line[]): boolean {
  const inner = lines.slice(0, -1);
  if (inner.length === 0) return false;
  const lengths = inner.map(({ start, end }) => end - start);
  if (lengths.some((length) => length < wrapWidth.shortest || length > wrapWidth.longest)) return false;
  if (lines.some(({ start, end }) => isItem(text.slice(start, end)))) return false;
  const brokenOff = inner.filter(({ end }, index) => {
    const next = lines[index + 1];
    const continues = next !== undefined && /^[\p{Ll}\p{N}]/u.test(text.slice(next.start));
    return continues || !/[.!?:”"')\]]$/.test(text.slice(0, end));
  });
  const continued = lines.slice(1).filter(({ start }) => /^[\p{Ll}]/u.test(text.slice(start)));
  return brokenOff.length * 2 > inner.length && continued.length > 0;
}

function isItem(line: string): boolean {
  return bullet.test(line) || number.test(line);
}

function joinLines(lines: Line[]): Line {
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  return { start: first.start, end: last.end, breaksBefore: first.breaksBefore };
}

function toBlock(text: string, line: Line, isFirst: boolean): Block {
  const marker = bullet.exec(text.slice(line.start, line.end))?.[0] ?? '';
  return {
    start: line.start + marker.length,
    end: line.end,
    isListItem: marker !== '',
    breaksBefore: isFirst ? 0 : line.breaksBefore,
  };
}
