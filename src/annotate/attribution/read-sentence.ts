import type { AttributionAnnotation, TextSpan } from '../../model/annotation.ts';
import type { Span } from '../../model/seed.ts';
import { isMark, toNodes, type Node, type Surroundings } from './nodes.ts';
import type { Range } from './phrases.ts';
import type { Relation } from './relation.ts';
import { findRelations } from './relations.ts';

/** Nodes that are read together; what is longer is no sentence, and is read in parts to keep the time linear. */
const longestSentence = 400;

interface Reading {
  attributions: AttributionAnnotation[];
  /** The quotation that the sentence consists of, if it is nothing else. */
  quotation?: Span;
}

/** What one sentence attributes to whom. */
export function readSentence(text: string, sentence: Span, surroundings: Surroundings): Reading {
  const nodes = toNodes(text, sentence, surroundings);
  const [quotation] = surroundings.quotes;
  if (quotation && isQuotation(nodes)) return { attributions: [], quotation };
  const attributions: AttributionAnnotation[] = [];
  for (let from = 0; from < nodes.length; from += longestSentence) {
    const part = nodes.slice(from, from + longestSentence);
    attributions.push(...findRelations(part).map((relation) => toAttribution(text, part, relation)));
  }
  return { attributions };
}

function isQuotation([first, ...rest]: readonly Node[]): boolean {
  return first?.tag === 'quote' && rest.every((node) => isMark(node, '.,!?)'));
}

function toAttribution(text: string, nodes: readonly Node[], relation: Relation): AttributionAnnotation {
  const toSpan = ({ first, last }: Range): TextSpan =>
    toPart(text, (nodes[first] as Node).start, (nodes[last] as Node).end);
  const cue = toSpan(relation.cue);
  const speaker = relation.speaker ? toSpan(relation.speaker) : null;
  const content = relation.content.map(toSpan);
  const direct = relation.content.some(({ first, last }) =>
    nodes.slice(first, last + 1).some(({ tag }) => tag === 'quote'),
  );
  const all = [cue, ...content, ...(speaker ? [speaker] : [])];
  const start = Math.min(...all.map((span) => span.start));
  const end = Math.max(...all.map((span) => span.end));
  return { type: 'attribution', ...toPart(text, start, end), cue, speaker, content, direct };
}

/** A stretch of a text with its words. */
export function toPart(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}
