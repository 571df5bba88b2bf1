import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { joinClaims } from '../../src/search/join-claims.ts';
import { readPage } from '../../src/search/read-page.ts';
import type { SearchRecord } from '../../src/search/records.ts';

const read = (html: string, page = 'page/') => readPage(fromHtml(html), page);
const first = (html: string): SearchRecord => read(html).records[0] ?? expect.unreachable('no record');

describe('readPage', () => {
  it('reads a record with all that its attributes say', () => {
    const record =
      first(`<blockquote id="quote" data-search="claim" data-search-claim="c-x" data-search-title="T &amp; U" data-search-source="s"
      data-search-speaker="a b" data-search-topics="t" data-search-kind="denial" data-search-status="alleged" data-search-date="2025"
      data-search-date-basis="inferred" data-search-bound="nearly" data-search-reply="none-in-sources" data-search-conflict="r"
      data-search-figures='[{"value":5}]' data-search-entities="e"><p>One  <b>two</b></p><p>three</p></blockquote>`);
    expect(record).toMatchInlineSnapshot(`
      {
        "aliases": [],
        "bound": "nearly",
        "claim": "c-x",
        "claims": [],
        "conflicts": [
          "r",
        ],
        "date": "2025",
        "dateInferred": true,
        "entities": [
          "e",
        ],
        "figures": [
          {
            "value": 5,
          },
        ],
        "isTitleOwn": true,
        "kind": "denial",
        "reply": [
          "none-in-sources",
        ],
        "source": "s",
        "speakers": [
          "a",
          "b",
        ],
        "statuses": [
          "alleged",
        ],
        "text": "One two three",
        "title": "T & U",
        "topics": [
          "t",
        ],
        "type": "claim",
        "url": "page/#quote",
        "via": [],
      }
    `);
  });

  it('leaves out furniture, navigation, note numbers, repeated notes and records in records', () => {
    const html = `<section id="s" data-search="section">kept<sup role="doc-noteref">7</sup> <nav>menu</nav><p data-kind="furniture">views</p>
      <aside data-search-skip>note</aside><p hidden>no</p><div popover>panel</div><p id="i" data-search="section">inner</p> text</section>
      <p id="f" data-search="passage" data-kind="furniture">ads</p><nav><p id="n" data-search="section">menu</p></nav>`;
    expect(read(html).records.map(({ url, text }) => [url, text])).toEqual([
      ['page/#s', 'kept text'],
      ['page/#i', 'inner'],
    ]);
  });

  it('takes from containers what holds for all records in them', () => {
    const html = `<h1>Whole page</h1><article data-search-each="passage" data-search-source="s" data-search-title="Text" data-search-date="2025-07">
      <p id="p1" data-kind="body" data-topics="a b">One <mark data-claim="c-1" id="c-1">two</mark></p><p id="p2" data-kind="furniture">Ads</p>
      <p id="x">no kind</p></article>`;
    expect(read(html).records).toMatchObject([
      {
        type: 'passage',
        url: 'page/#p1',
        title: 'Text, paragraph 1',
        source: 's',
        date: '2025-07',
        topics: ['a', 'b'],
        claims: ['c-1'],
      },
    ]);
  });

  it('makes a heading for a record that gives none', () => {
    const html =
      '<h1>Page</h1><section id="a" data-search="section"><h2>Part</h2>x</section><p id="b" data-search="section">y</p>';
    expect(read(html).records.map(({ title }) => title)).toEqual(['Part · Page', 'Page']);
  });

  it('tells the paragraphs of our own pages apart, and leaves the words of a source alone', () => {
    const inner = '<h2>Counts</h2><p>One says so.</p><p>Another</p><ul><li>a,</li><li>b</li></ul>';
    const texts = ['section', 'passage'].map((type) => first(`<div id="p1" data-search="${type}">${inner}</div>`).text);
    expect(texts).toEqual(['Counts · One says so. Another · a, b', 'Counts One says so. Another a, b']);
  });

  it('takes of a claim only the words that are marked in their paragraph', () => {
    const html =
      '<section id="c-1" data-search="claim"><h2>The words</h2><p>Before <mark><q>the quote</q></mark> after 5.</p></section>';
    expect(first(html).text).toBe('the quote');
  });

  it('reads labels, by their title or their text', () => {
    const { labels } = read(
      '<h1 data-search-label="source:a" data-search-title="Short">Long</h1><a data-search-label="topic:b">Topic B</a>',
    );
    expect([...labels]).toEqual([
      ['source:a', 'Short'],
      ['topic:b', 'Topic B'],
    ]);
  });

  it('takes no record from a page that asks to be left out, but its labels', () => {
    const { records, labels } = read(
      '<head><meta name="robots" content="noindex, follow"></head><p id="a" data-search="section">x</p><b data-search-label="topic:t">T</b>',
    );
    expect(records).toEqual([]);
    expect(labels.get('topic:t')).toBe('T');
  });

  it('says where an attribute cannot be read', () => {
    expect(() => read('<p id="a" data-search="pasage">x</p>')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected \`data-search="pasage"\` on page/, expected one of passage, claim, section, conflict, name.]`,
    );
    expect(() =>
      read('<p id="a" data-search="section" data-search-figures="5,6">x</p>'),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected value of data-search-figures of page/#a, expected a JSON list, found \`5,6\`.]`,
    );
  });
});

describe('joinClaims', () => {
  it('gives a passage what the claims that are marked in it say', () => {
    const passage = read('<p id="p1" data-search="passage"><mark data-claim="c-1">x</mark></p>', 'a/').records;
    const claim = read(
      `<p id="q" data-search="claim" data-search-claim="c-1" data-search-status="alleged" data-search-reply="c-2" data-search-figures='[{"value":5}]'>x</p>`,
      'b/',
    ).records;
    expect(joinClaims([...passage, ...claim])[0]).toMatchObject({
      statuses: ['alleged'],
      reply: ['c-2'],
      figures: [{ value: 5 }],
    });
  });
});
