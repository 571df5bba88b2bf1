import { describe, expect, it } from 'vitest';
import { toSignposts } from '../../src/cite/signposting.ts';
import { toSourceCitable } from '../../src/cite/to-citable.ts';
import { toLinkset } from '../../src/cite/to-linkset.ts';
import { edition, readProjectSite } from './project-site.ts';
import { data, report, toSource, topic } from './small-citables.ts';
import { makeSource } from './small-source.ts';

const site = readProjectSite();
const pages = [report, topic, data, ...site.sources.map((source) => toSourceCitable(source, { site, edition }))];
const { linkset } = toLinkset(pages, edition);

describe('toSignposts', () => {
  it('leads from a source page to itself, its kind, its terms, its records, annotations and stored text', () => {
    const links = toSignposts(toSource(makeSource()), edition).map(({ rel, href }) => `${rel} ${href}`);
    expect(links).toMatchInlineSnapshot(`
      [
        "cite-as https://example.org/briefing/sources/a-text/",
        "type https://schema.org/NewsArticle",
        "license https://example.org/briefing/data/#licence",
        "describedby https://example.org/briefing/sources/a-text/cite.csl.json",
        "describedby https://example.org/briefing/sources/a-text/cite.bib",
        "describedby https://example.org/briefing/sources/a-text/cite.ris",
        "describedby https://example.org/briefing/sources/a-text/annotations.json",
        "item https://example.org/briefing/sources/a-text/text.txt",
        "version-history https://example.org/briefing/versions/",
        "linkset https://example.org/briefing/linkset.json",
      ]
    `);
  });

  it('leads to no stored text where a text may not be shown whole', () => {
    const links = toSignposts(toSource(makeSource({ display: 'excerpts' })), edition);
    expect(links.map(({ rel }) => rel)).not.toContain('item');
  });

  it.each(pages)('has one address to cite for $path, its own', (page) => {
    const links = toSignposts(page, edition).filter(({ rel }) => rel === 'cite-as');
    expect(links.map(({ href }) => href)).toEqual([edition.toAddress(page.path)]);
  });
});

describe('toLinkset', () => {
  it.each(pages)('holds for $path the links of its head', (page) => {
    const context = linkset.find(({ anchor }) => anchor === edition.toAddress(page.path));
    for (const { rel, href } of toSignposts(page, edition)) {
      if (rel !== 'linkset') expect(context?.[rel], rel).toContainEqual(expect.objectContaining({ href }));
    }
  });

  it('leads from each record and file back to its page', () => {
    for (const page of pages) {
      for (const { rel, href } of toSignposts(page, edition)) {
        const backward = { describedby: 'describes', item: 'collection' }[rel];
        if (backward === undefined) continue;
        const contexts = linkset.filter((context) => context.anchor === href && backward in context);
        expect(contexts.map((context) => context[backward])).toEqual([
          [{ href: edition.toAddress(page.path), type: 'text/html' }],
        ]);
      }
    }
  });

  it('holds absolute addresses only', () => {
    const text = JSON.stringify(linkset);
    for (const [, address] of text.matchAll(/"(?:href|anchor)":"([^"]*)"/g)) expect(address).toMatch(/^https:\/\//);
  });
});
