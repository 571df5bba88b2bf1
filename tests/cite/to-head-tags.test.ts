import { describe, expect, it } from 'vitest';
import type { Citable } from '../../src/cite/citable.ts';
import { toClaimCitable, toSourceCitable } from '../../src/cite/to-citable.ts';
import { toHeadTags } from '../../src/cite/to-head-tags.ts';
import { edition, readProjectSite } from './project-site.ts';
import { data, report, topic, toSource } from './small-citables.ts';
import { inferred, makeSource, stated } from './small-source.ts';

const lines = (citable: Citable): string[] =>
  toHeadTags(citable, edition).map((tag) => `${'name' in tag ? tag.name : tag.property} = ${tag.content}`);
const names = (citable: Citable): string[] => lines(citable).map((line) => line.split(' = ')[0] ?? '');

const site = readProjectSite();
const context = { site, edition };

describe('toHeadTags', () => {
  it('makes the briefing a report with an institution that nobody takes apart', () => {
    expect(lines(report)).toMatchInlineSnapshot(`
      [
        "citation_title = Scam compounds: what the texts say",
        "citation_author = The authors of the briefing,",
        "citation_publication_date = 2026/11/22",
        "citation_technical_report_institution = The authors of the briefing",
        "citation_technical_report_number = 2026.11.0",
        "citation_language = en",
        "citation_public_url = https://example.org/briefing/",
        "citation_pdf_url = https://example.org/briefing/briefing.pdf",
        "citation_abstract = What it is.",
        "DC.rights = https://creativecommons.org/licenses/by/4.0/",
        "og:type = article",
        "og:title = Scam compounds: what the texts say",
        "og:description = What it is.",
        "og:url = https://example.org/briefing/",
        "og:site_name = Scam compounds: what the texts say",
        "og:image = https://example.org/briefing/card.png",
        "og:image:type = image/png",
        "og:image:width = 1200",
        "og:image:height = 630",
        "og:image:alt = Scam compounds: what the texts say, set between two square brackets",
        "twitter:card = summary_large_image",
      ]
    `);
  });

  it('makes a topic a web page by `og:type` alone', () => {
    expect(lines(topic)).toContain('og:type = website');
    expect(names(topic)).not.toContain('DC.type');
  });

  it('makes the data a dataset with its version', () => {
    expect(lines(data)).toEqual(
      expect.arrayContaining([
        'DC.type = Dataset',
        'DC.publisher = The authors of the briefing',
        'so.version = 2026.11.0',
        'og:type = article',
      ]),
    );
  });

  it('describes on a source page the original, and files it under no paper of ours', () => {
    const source = makeSource({
      title: stated('Police free hundreds'),
      author: stated('Rim, Sokvy; Example Desk'),
      published: stated('2025-07-16'),
      publisher: stated('Example Daily'),
    });
    expect(lines(toSource(source))).toMatchInlineSnapshot(`
      [
        "citation_title = Police free hundreds",
        "citation_author = Rim, Sokvy;",
        "citation_author = Example Desk,",
        "citation_publication_date = 2025/07/16",
        "citation_language = en",
        "citation_public_url = https://example.org/briefing/sources/a-text/",
        "DC.type = newspaperArticle",
        "DC.source = Example Daily",
        "DC.rights = © 2025 Example Daily. Text shown for quotation and verification.",
        "og:type = article",
        "og:title = Unsigned item on a raid",
        "og:description = What it is.",
        "og:url = https://example.org/briefing/sources/a-text/",
        "og:image = https://example.org/briefing/card.png",
        "og:image:type = image/png",
        "og:image:width = 1200",
        "og:image:height = 630",
        "og:image:alt = Scam compounds: what the texts say, set between two square brackets",
        "twitter:card = summary_large_image",
      ]
    `);
  });

  it('has no tag for what is inferred or missing', () => {
    const source = makeSource({ publisher: inferred('A Daily'), published: inferred('2025-07-16') });
    const known = names(toSource(source));
    for (const name of ['citation_title', 'citation_author', 'citation_publication_date', 'DC.source']) {
      expect(known).not.toContain(name);
    }
    expect(lines(toSource(source))).toContain(
      'DC.rights = © its publisher. Text shown for quotation and verification.',
    );
  });

  it('has no date tag for an interval', () => {
    expect(names(toSource(makeSource({ published: stated('2025-07-16/2025-07-22') })))).not.toContain(
      'citation_publication_date',
    );
  });

  it('files no page as a journal article, and lets each one’s type be known', () => {
    const pages = [report, topic, data, ...site.sources.map((source) => toSourceCitable(source, context))];
    for (const page of pages) {
      const known = names(page);
      expect(known).not.toContain('citation_journal_title');
      const isKnown = known.includes('citation_technical_report_institution') || known.includes('DC.type');
      expect(isKnown || lines(page).includes('og:type = website'), page.path).toBe(true);
    }
  });

  it('names nobody on the card of a claim about wrongdoing, and keeps status and reply in its abstract', () => {
    const accusing = [...site.claims.values()].filter(({ claim }) => claim.wrongdoing && !claim.withdrawn);
    expect(accusing.length).toBeGreaterThan(5);
    for (const anchored of accusing) {
      const tags = lines(toClaimCitable('Allegation', anchored, context));
      for (const id of anchored.claim.about) {
        const name = site.entities.get(id)?.name ?? id;
        expect(tags.filter((tag) => tag.startsWith('og:')).join('\n')).not.toContain(name);
      }
      expect(tags.find((tag) => tag.startsWith('citation_abstract'))).toMatch(/Status: .* Reply: /);
    }
  });
});
