import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { toClaimTwin } from '../../src/exports/twin/to-claim-twin.ts';
import { toSourceTwin } from '../../src/exports/twin/to-source-twin.ts';
import { foldWhitespace } from '../../src/parse/whitespace.ts';
import { edition, readProjectSite } from '../cite/project-site.ts';

const site = readProjectSite();
const head = { title: 'A page', description: 'What it is.', updated: '2026-11-22' };
const list = (tree: Root, type: RootContent['type']): string[] =>
  tree.children.filter((node) => node.type === type).map((node) => foldWhitespace(toString(node)));

describe('the page of a claim as Markdown', () => {
  it('has the exact words, the standing and the reply of every claim, and leads to its passage', () => {
    for (const anchored of site.claims.values()) {
      const { claim, source } = anchored;
      const twin = toClaimTwin({ ...head, path: `/claims/${claim.id}/` }, anchored, site, edition);
      const tree = fromMarkdown(twin);
      expect(list(tree, 'blockquote'), claim.id).toEqual([foldWhitespace(claim.quote)]);
      expect(list(tree, 'list').join(), claim.id).toContain(foldWhitespace(edition.describeStanding(anchored, site)));
      for (const id of claim.via) expect(list(tree, 'list').join()).toContain(`via ${site.entities.get(id)?.name}`);
      expect(twin).toContain(`https://example.org/briefing/sources/${source}/#${claim.id}`);
    }
  });
});

describe.each(site.sources)('the page of $id as Markdown', (source) => {
  const twin = (display: 'full' | 'none'): Root => {
    const page = { ...source.page, display };
    const path = `/sources/${source.id}/`;
    return fromMarkdown(toSourceTwin({ ...head, path }, { ...source, page }, site, edition));
  };
  const paragraphs = source.page.paragraphs.map(({ start, end }) => foldWhitespace(source.text.slice(start, end)));

  it('has every paragraph of the text letter for letter', () => {
    expect(list(twin('full'), 'paragraph').slice(2)).toEqual(paragraphs);
  });

  it('has no paragraph of a text that may not be shown', () => {
    expect(list(twin('none'), 'paragraph')).toHaveLength(2);
    expect(list(twin('none'), 'heading')).toEqual(['A page', 'Claims']);
  });
});
