import type { NameAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/seed.ts';
import {
  auxiliaries,
  coordinators,
  determiners,
  isAdverb,
  objectPronouns,
  prepositions,
  relativePronouns,
  subjectPronouns,
  subordinators,
} from '../language/function-words.ts';
import { tokenize, type Token } from '../language/tokens.ts';

export type Tag =
  | 'determiner'
  | 'pronoun'
  | 'object'
  | 'relative'
  | 'preposition'
  | 'subordinator'
  | 'coordinator'
  | 'auxiliary'
  | 'adverb'
  | 'possessive'
  | 'name'
  | 'number'
  | 'word'
  | 'quote'
  | 'mark';

/** Tags of what can stand inside a noun phrase. */
export const nounish: ReadonlySet<Tag> = new Set<Tag>(['name', 'word', 'number', 'determiner', 'possessive', 'object']);

/** A token of a sentence; a stretch in quotation marks is one node. */
export interface Node extends Span {
  lower: string;
  tag: Tag;
  /** Words inside the marks, for a quotation; 0 otherwise. */
  words: number;
  /** Last mark inside a quotation before it closes (`,`, `?` …), or "". */
  lastMark: string;
  /** What kind of name it belongs to, where that is known. */
  named?: NameAnnotation['type'];
}

/** What is known of a sentence before it is read. */
export interface Surroundings {
  /** Its outermost quotations, in order. */
  quotes: readonly Span[];
  /** Its names, in order. */
  names: readonly NameAnnotation[];
  /** True where capitals show nothing, since every word has one. */
  isHeading: boolean;
}

/** Nodes of a sentence. */
export function toNodes(text: string, sentence: Span, { quotes, names, isHeading }: Surroundings): Node[] {
  // Part by part, as a call takes no more arguments than a very long sentence has words.
  const parts: Node[][] = [];
  let from = sentence.start;
  for (const quote of quotes) {
    parts.push(tagged(tokenize(text, from, quote.start), isHeading, parts.length === 0), [toQuote(text, quote)]);
    from = quote.end;
  }
  parts.push(tagged(tokenize(text, from, sentence.end), isHeading, parts.length === 0));
  return withNames(parts.flat(), names);
}

/** Marks the words of known names, which a capital alone does not show at the beginning of a sentence. */
function withNames(nodes: Node[], names: readonly NameAnnotation[]): Node[] {
  let next = 0;
  return nodes.map((node) => {
    while (next < names.length && (names[next] as NameAnnotation).end <= node.start) next += 1;
    const name = names[next];
    const isNamed =
      name && name.start <= node.start && node.end <= name.end && (node.tag === 'word' || node.tag === 'name');
    return isNamed ? { ...node, tag: 'name', named: name.type } : node;
  });
}

function toQuote(text: string, { start, end }: Span): Node {
  const inner = text.slice(start + 1, end - 1);
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  const lastMark = /([,.!?…—–-])["”’'»]?$/.exec(text.slice(Math.max(start, end - 3), end - 1))?.[1] ?? '';
  return { start, end, lower: '', tag: 'quote', words, lastMark };
}

function tagged(tokens: Token[], isHeading: boolean, isFirst: boolean): Node[] {
  return tokens.map((token, index) => ({
    start: token.start,
    end: token.end,
    lower: token.lower,
    tag: toTag(token, isHeading || (isFirst && index === 0)),
    words: 0,
    lastMark: '',
  }));
}

function toTag(token: Token, isPlain: boolean): Tag {
  const { lower } = token;
  if (token.kind === 'punctuation') return 'mark';
  if (token.kind === 'number') return 'number';
  if (lower === "'s") return 'possessive';
  if (lower === 'that') return 'subordinator';
  const isInner = token.isCapitalised && !isPlain;
  if (isInner && !/^(?:I|I[’'].+|That|He|She|It|They|We|You|Who)$/.test(token.text)) return 'name';
  if (subjectPronouns.has(lower)) return 'pronoun';
  if (relativePronouns.has(lower)) return 'relative';
  if (determiners.has(lower)) return 'determiner';
  if (auxiliaries.has(lower)) return 'auxiliary';
  if (lower === 'once' && !isPlain) return 'adverb';
  if (coordinators.has(lower)) return 'coordinator';
  if (subordinators.has(lower)) return 'subordinator';
  if (prepositions.has(lower) && lower !== 'like') return 'preposition';
  if (objectPronouns.has(lower)) return 'object';
  return isAdverb(lower) ? 'adverb' : 'word';
}

/** The node is a mark among those given. */
export function isMark(node: Node | undefined, marks: string): boolean {
  return node?.tag === 'mark' && marks.includes(node.lower);
}
