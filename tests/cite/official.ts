import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { ElementContent } from 'hast';
import { stringify } from 'yaml';
import type { CslItem } from '../../src/cite/csl.ts';

/** The official styles that Typst brings, in the editions that we print: Chicago 18, MLA 9, APA 7. */
const officialStyles = {
  apa: 'apa',
  chicago: 'chicago-author-date',
  mla: 'modern-language-association',
} as const;

const compiler = NodeCompiler.create();

/** Kinds of entry, and of what they stand in; it has none for data, broadcasts and posts. */
const types: Partial<Record<CslItem['type'], readonly [type: string, parent?: string]>> = {
  'article-magazine': ['article', 'periodical'],
  'article-newspaper': ['article', 'newspaper'],
  document: ['misc'],
  legal_case: ['case'],
  legislation: ['legislation'],
  'post-weblog': ['article', 'blog'],
  report: ['report'],
  webpage: ['web', 'web'],
};

/** A record as an official style prints it with an engine that is not ours, with `_` round what is in italics. */
export function toOfficial(item: CslItem, style: keyof typeof officialStyles): string {
  const source = `#set text(lang: "en", region: "US")
#bibliography(bytes(sys.inputs.entry), style: "${officialStyles[style]}", full: true, title: none)`;
  const { result } = compiler.tryHtml({
    mainFileContent: source,
    inputs: { entry: stringify({ entry: toEntry(item) }) },
  });
  const line = select('li', fromHtml(result?.html() ?? ''));
  if (!line) throw new Error(`The engine prints no \`${item.type}\`.`);
  return line.children.map(toMarked).join('');
}

function toEntry(item: CslItem): object {
  const [type, parent] = types[item.type] ?? [];
  if (type === undefined) throw new Error(`The engine knows no \`${item.type}\`.`);
  const authors = (item.author ?? []).map((name) =>
    'literal' in name ? { name: name.literal } : `${name.family}, ${name.given}`,
  );
  const [date] = item.issued?.['date-parts'] ?? [];
  return {
    type,
    title: item.title,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(date ? { date: date.map((part) => String(part).padStart(2, '0')).join('-') } : {}),
    ...(item.genre ? { genre: item.genre } : {}),
    ...(item.publisher ? { publisher: item.publisher } : {}),
    ...(parent
      ? { parent: { type: parent, ...(item['container-title'] ? { title: item['container-title'] } : {}) } }
      : {}),
    url: item.URL,
  };
}

function toMarked(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const inner = node.children.map(toMarked).join('');
  return node.tagName === 'em' ? `_${inner}_` : inner;
}
