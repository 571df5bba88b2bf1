import type { FootnoteDefinition, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { PrintBlock, PrintChapter, PrintInline } from './document.ts';

/** A page as plain Markdown whose notes are footnotes. */
export interface PageMarkdown {
  id: string;
  title: string;
  address: string;
  markdown: string;
}

/** Numbers of the notes by the names of their footnotes, in the order of their first mention. */
type Numbers = Map<string, number>;

/** A page of plain Markdown as a chapter: its first heading is the title and left out, as are the lines on its edition below it. */
export function toChapter({ id, title, address, markdown }: PageMarkdown): PrintChapter {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const numbers: Numbers = new Map();
  const body = withoutImprint(tree).filter((node) => node.type !== 'footnoteDefinition');
  const blocks = body.flatMap((node) => toBlocks(node, numbers));
  const definitions = new Map(tree.children.filter(isDefinition).map((node) => [node.identifier, node]));
  const notes = [...numbers.keys()].map((name) => {
    return (definitions.get(name)?.children ?? []).flatMap((node) => toBlocks(node, numbers));
  });
  return { id, title, address, blocks, notes };
}

function withoutImprint({ children }: Root): RootContent[] {
  const [heading, description, imprint, ...rest] = children;
  const isImprint = heading?.type === 'heading' && description?.type === 'paragraph' && imprint?.type === 'paragraph';
  return isImprint ? rest : children;
}

function isDefinition(node: RootContent): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

function toBlocks(node: Nodes, numbers: Numbers): PrintBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level: node.depth, children: toInlines(node.children, numbers) }];
    case 'list':
      return [
        {
          kind: 'list',
          isOrdered: node.ordered === true,
          items: node.children.map((item) => item.children.flatMap((child) => toBlocks(child, numbers))),
        },
      ];
    case 'table':
      return [toTable(node, numbers)];
    case 'paragraph':
      return [{ kind: 'paragraph', children: toInlines(node.children, numbers) }];
    case 'blockquote':
      return [{ kind: 'ours', blocks: node.children.flatMap((child) => toBlocks(child, numbers)) }];
    default:
      throw new Error(`The page cannot be printed: no way to set \`${node.type}\` is known.`);
  }
}

function toTable({ children }: Table, numbers: Numbers): PrintBlock {
  const [head = [], ...rows] = children.map((row) => row.children.map((cell) => toInlines(cell.children, numbers)));
  const widths = head.map((_, column) => toWidth([head, ...rows].map((row) => row[column] ?? [])));
  return { kind: 'table', widths, head, rows };
}

/** Long cells get a wider column, but not in proportion: they may take more lines than short ones. */
function toWidth(cells: readonly PrintInline[][]): number {
  return Math.sqrt(Math.max(1, ...cells.map(countLetters)));
}

function countLetters(nodes: readonly PrintInline[]): number {
  const counts = nodes.map((node) => {
    if (node.kind === 'text') return node.text.length;
    return node.kind === 'note' ? String(node.number).length : countLetters(node.children);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function toInlines(nodes: readonly PhrasingContent[], numbers: Numbers): PrintInline[] {
  return nodes.map((node): PrintInline => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return { kind: 'text', text: node.value.replace(/\s+/g, ' ') };
      case 'strong':
      case 'emphasis':
        return { kind: node.type, children: toInlines(node.children, numbers) };
      case 'link':
        return { kind: 'link', url: node.url, children: toInlines(node.children, numbers) };
      case 'footnoteReference':
        return { kind: 'note', number: toNumber(node.identifier, numbers) };
      case 'break':
        return { kind: 'text', text: ' ' };
      default:
        throw new Error(`The page cannot be printed: no way to set \`${node.type}\` inside a line is known.`);
    }
  });
}

function toNumber(name: string, numbers: Numbers): number {
  const number = numbers.get(name) ?? numbers.size + 1;
  numbers.set(name, number);
  return number;
}
