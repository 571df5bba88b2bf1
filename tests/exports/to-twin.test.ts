import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/lib/files.ts';
import { readDossier } from '../../scripts/lib/read-dossier.ts';
import { toTwin } from '../../src/exports/twin/to-twin.ts';
import type { Prose } from '../../src/model/prose.ts';
import { foldWhitespace } from '../../src/parse/whitespace.ts';
import { edition, readProjectSite } from '../cite/project-site.ts';

const site = readProjectSite();
const { dossier } = readDossier(projectRoot);
const data: Prose = {
  title: 'Raids',
  description: 'What is counted.',
  published: '2026-11-20',
  updated: '2026-11-22',
  order: 1,
  terms: [],
};
const figureId = [...site.claims.values()].find(({ claim }) => claim.figure)?.claim.id ?? '';
const figure = site.claims.get(figureId)?.claim;
const twin = (body: string): string => toTwin({ path: '/topics/raids/', data, body }, site, edition);

describe('toTwin', () => {
  it('begins with title, description and where the page stands', () => {
    expect(twin('Text.')).toMatchInlineSnapshot(`
      "# Raids

      What is counted.

      The authors of the briefing. Scam compounds: what the texts say, version 2026.11.0, updated 2026-11-22. <https://example.org/briefing/topics/raids/>

      Text.
      "
    `);
  });

  it('shows a figure in its words and ties it to a note with the exact words', () => {
    const text = twin(`They counted <Fig id="${figureId}" />.`);
    expect(text).toContain(`They counted ${figure?.figure?.text}[^${figureId}].`);
    expect(text).toContain(`[^${figureId}]: “`);
    expect(toString(fromMarkdown(text))).toContain(figure?.quote);
  });

  it('marks what is ours, keeps tables and makes links whole', () => {
    const text = twin(
      '<Ours label="Limits">\n\nWe do not know.\n\n</Ours>\n\n| A | B |\n| --- | --- |\n| [x](/conflicts/) | y |',
    );
    expect(text).toContain('> **Limits:**\n>\n> We do not know.');
    expect(text).toContain('| [x](https://example.org/briefing/conflicts/) | y |');
  });

  it('runs and shows no code', () => {
    expect(twin('import x from "y"\n\nOne {process.env.HOME} two.')).toContain('\nOne  two.');
    expect(twin('import x from "y"\n\nOne.')).not.toContain('import');
  });

  it.each([...dossier.pages, ...dossier.topics])(
    'makes of $file Markdown whose notes hold each claim’s words, letter for letter',
    ({ id, frontmatter, source }) => {
      const body = source.replace(/^---\n[\s\S]*?\n---\n/, '');
      const text = toTwin({ path: `/${id}/`, data: frontmatter, body }, site, edition);
      const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
      const notes = new Map(
        tree.children.flatMap((node) =>
          node.type === 'footnoteDefinition' ? [[node.identifier, toString(node)]] : [],
        ),
      );
      const cited = [
        ...new Set(
          [...body.matchAll(/<(?:Fig|Cite|Quote)\s[^>]*?id="([^"]+)"/g)].flatMap(([, ids]) => (ids ?? '').split(/\s+/)),
        ),
      ];
      expect([...notes.keys()].toSorted()).toEqual(cited.toSorted());
      for (const claim of cited)
        expect(notes.get(claim), claim).toContain(foldWhitespace(site.claims.get(claim)?.claim.quote ?? ''));
      expect(text).not.toMatch(/<\/?[A-Z]/);
    },
  );
});
