import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ProseFile } from '../../../src/model/dossier.ts';

/** A top-level block of a page of prose. */
export interface PagePart {
  page: ProseFile;
  /** Source of the block. */
  text: string;
  /** Line of the file on which it begins. */
  line: number;
  /** The page with nothing but this block in its new wording. */
  toSmallPage: (text: string) => ProseFile;
  /** The whole page with this block in its new wording. */
  toWholePage: (text: string) => ProseFile;
}

/** The blocks of a page. No rule for prose looks beyond one, so that each can be tried by itself. */
export function toPageParts(page: ProseFile): PagePart[] {
  const { source } = page;
  const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).parse(source);
  const head = source.slice(0, tree.children[0]?.position?.end.offset);
  return tree.children.slice(1).map(({ position }) => {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? source.length];
    return {
      page,
      text: source.slice(start, end),
      line: position?.start.line ?? 1,
      toSmallPage: (text) => ({ ...page, source: `${head}\n\n${text}\n` }),
      toWholePage: (text) => ({ ...page, source: source.slice(0, start) + text + source.slice(end) }),
    };
  });
}
