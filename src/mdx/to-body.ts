import type { Paragraph as MdastParagraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown, type MdxJsxTextElement } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Annotation } from '../model/annotation.ts';
import type { AnchoredClaim } from '../model/dossier.ts';
import type { Paragraph, Seed } from '../model/seed.ts';
import { foldWhitespace } from '../parse/whitespace.ts';
import { overlaps, toMarks, type Mark } from './marks.ts';
import { nestSpans, type SpanNode } from './nest-spans.ts';

const elementOf: Record<Paragraph['kind'], string> = {
  heading: 'h2',
  body: 'p',
  'list-item': 'li',
  caption: 'p',
  dateline: 'p',
  furniture: 'p',
};

/** A paragraph with the topics that it touches. */
export type TopicalParagraph = Paragraph & { topics: readonly string[] };

/**
 * The body of an annotated page as MDX: an element a paragraph, `mark` elements inside, list items in a `ul`.
 * The text comes back letter for letter from any MDX compiler, runs of white space folded.
 */
export function toBody(
  seed: Pick<Seed, 'text'>,
  paragraphs: readonly TopicalParagraph[],
  annotations: readonly Annotation[],
  claims: readonly AnchoredClaim[],
): string {
  const blocks = paragraphs.map((paragraph) => ({
    isListItem: paragraph.kind === 'list-item',
    node: toBlock(
      seed.text,
      paragraph,
      annotations.filter((annotation) => overlaps(annotation, paragraph)),
      claims.filter((claim) => overlaps(claim, paragraph)),
    ),
  }));
  const root: Root = { type: 'root', children: toFlow(blocks) };
  return toMarkdown(root, { extensions: [gfmToMarkdown(), mdxToMarkdown()] });
}

function toBlock(
  text: string,
  paragraph: TopicalParagraph,
  annotations: readonly Annotation[],
  claims: readonly AnchoredClaim[],
): MdastParagraph {
  const marks = paragraph.kind === 'furniture' ? [] : nestSpans(toMarks(paragraph, annotations, claims));
  const attributes = {
    id: paragraph.id,
    'data-kind': paragraph.kind,
    ...(paragraph.topics.length > 0 ? { 'data-topics': paragraph.topics.join(' ') } : {}),
  };
  const children = toPhrasing(text, paragraph.start, paragraph.end, marks);
  return { type: 'paragraph', children: [toElement(elementOf[paragraph.kind], attributes, children)] };
}

/** Runs of list items share one list. */
function toFlow(blocks: readonly { isListItem: boolean; node: MdastParagraph }[]): RootContent[] {
  const flow: RootContent[] = [];
  let list: MdastParagraph[] | undefined;
  for (const { isListItem, node } of blocks) {
    if (!isListItem) {
      list = undefined;
      flow.push(node);
    } else if (list) list.push(node);
    else {
      list = [node];
      flow.push({ type: 'mdxJsxFlowElement', name: 'ul', attributes: [], children: list });
    }
  }
  return flow;
}

function toPhrasing(text: string, from: number, to: number, nodes: readonly SpanNode<Mark>[]): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let at = from;
  for (const node of nodes) {
    children.push(...toText(text.slice(at, node.start)));
    const { attributes, firstOnly } = node.value;
    const all = node.isFirst ? { ...firstOnly, ...attributes } : attributes;
    children.push(toElement('mark', all, toPhrasing(text, node.start, node.end, node.children)));
    at = node.end;
  }
  children.push(...toText(text.slice(at, to)));
  return children;
}

/** White space is folded here, but not trimmed: a space beside a mark parts two words. */
function toText(raw: string): Text[] {
  const value = foldWhitespace(`x${raw}x`).slice(1, -1);
  return value === '' ? [] : [{ type: 'text', value }];
}

function toElement(name: string, attributes: Record<string, string>, children: PhrasingContent[]): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  };
}
