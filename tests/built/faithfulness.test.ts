import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toString as mdastToString } from 'mdast-util-to-string';
import { mdxjs } from 'micromark-extension-mdxjs';
import { describe, expect, inject, it } from 'vitest';
import { projectRoot } from '../../scripts/lib/files.ts';
import { readDossier } from '../../scripts/lib/read-dossier.ts';

const { dossier } = readDossier(projectRoot);
/** The rule by which texts are compared: a run of spaces, tabs and line breaks is one space. */
const fold = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();

const sources = dossier.records.map(({ data: record }) => {
  const seed = dossier.seeds.find(({ file }) => file === record.seed);
  if (!seed) throw new Error(`no seed for ${record.id}`);
  const paragraphs = seed.paragraphs.map(({ start, end }) => fold(seed.text.slice(start, end)));
  return { id: record.id, record, raw: readFileSync(join(projectRoot, 'seeds', record.seed), 'utf8'), paragraphs };
});

describe.each(sources)('$id', ({ id, record, raw, paragraphs }) => {
  it('holds the quotation of every claim, letter for letter', () => {
    expect(record.claims.length).toBeGreaterThan(10);
    for (const { id: claim, quote } of record.claims) expect(raw, claim).toContain(quote);
  });

  it('has a page in MDX whose body is its text', () => {
    const source = readFileSync(join(projectRoot, `content/annotated/${id}.mdx`), 'utf8');
    const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
    const tree = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
    const blocks = tree.children.flatMap((node) =>
      node.type === 'mdxJsxFlowElement' && node.name === 'ul' ? node.children : [node],
    );
    expect(blocks.map((node) => fold(mdastToString(node)))).toEqual(paragraphs);
  });

  it('has a page in HTML whose body is its text', () => {
    const html = readFileSync(join(inject('siteFolder'), `sources/${id}/index.html`), 'utf8');
    const blocks = selectAll('[data-kind][id^="p"]', fromHtml(html));
    expect(blocks.map((node) => fold(toString(node)))).toEqual(paragraphs);
  });

  it('marks on its page exactly the words of each claim', () => {
    const html = readFileSync(join(inject('siteFolder'), `sources/${id}/index.html`), 'utf8');
    const tree = fromHtml(html);
    for (const { id: claim, quote, withdrawn } of record.claims) {
      if (withdrawn) continue;
      const pieces = selectAll(`mark[data-claim="${claim}"]`, tree);
      expect(
        pieces.filter(({ properties }) => properties['id'] === claim),
        claim,
      ).toHaveLength(1);
      expect(fold(pieces.map((node) => toString(node)).join('')), claim).toBe(fold(quote));
    }
  });
});
