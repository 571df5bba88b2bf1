import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Edition } from '../../model/edition.ts';

/** What stands at the top of every page in Markdown. */
export interface TwinHead {
  path: string;
  title: string;
  description: string;
  updated: string;
}

/** A page as plain Markdown: its title, what it is, where it stands in which version, and its content. */
export function printTwin(head: TwinHead, content: readonly RootContent[], edition: Edition): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [toText(head.title)] },
      { type: 'paragraph', children: [toText(head.description)] },
      { type: 'paragraph', children: toImprint(head, edition) },
      ...content,
    ],
  };
  return toMarkdown(root, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-' });
}

export function toText(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A link that shows its address, or other words. */
export function toLink(url: string, words = url): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: words }] };
}

function toImprint({ path, updated }: TwinHead, { authors, title, version, toAddress }: Edition): PhrasingContent[] {
  return [toText(`${authors}. ${title}, version ${version}, updated ${updated}. `), toLink(toAddress(path))];
}
