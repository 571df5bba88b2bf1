import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Site } from '../../model/dossier.ts';
import type { Edition } from '../../model/edition.ts';
import type { Prose } from '../../model/prose.ts';
import { toFootnotes } from './footnotes.ts';
import { toPlainNodes } from './plain-nodes.ts';
import { printTwin } from './print-twin.ts';

/** A page of prose as its author wrote it. */
export interface TwinPage {
  path: string;
  data: Prose;
  /** MDX, without frontmatter. */
  body: string;
}

/**
 * A page of prose as plain Markdown for other programs: figures and quotations as words, each claim that it refers to as
 * a footnote with the exact words, who says them, their standing and the reply.
 */
export function toTwin({ path, data, body }: TwinPage, site: Site, edition: Edition): string {
  const tree = fromMarkdown(body, {
    extensions: [mdxjs(), gfm()],
    mdastExtensions: [mdxFromMarkdown(), gfmFromMarkdown()],
  });
  const used: string[] = [];
  const content = tree.children.flatMap((child) => toPlainNodes(child, { site, edition, used }));
  const children = [...(content as RootContent[]), ...toFootnotes(used, site, edition)];
  return printTwin({ ...data, path }, children, edition);
}
