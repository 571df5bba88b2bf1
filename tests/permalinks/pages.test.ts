import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { listIds, placeAnchors } from '../../src/site/permalinks-anchors.ts';
import { toKeptPage, toKeptStyle, toKeptText, type KeptFolder } from '../../src/site/permalinks-kept-page.ts';
import { toCurrentName, toTimeMap } from '../../src/site/permalinks-time-map.ts';

describe('placeAnchors', () => {
  it.each([
    ['a paragraph', '<p id="p1">Text</p>', '<p id="p1"><span id="old"></span>Text</p>'],
    [
      'a row of a table',
      '<table><tr id="p1"><th>A</th></tr></table>',
      '<table><tr id="p1"><th><span id="old"></span>A</th></tr></table>',
    ],
    ['a list', '<ul id="p1"><li>A</li></ul>', '<ul id="p1"><li><span id="old"></span>A</li></ul>'],
    [
      'an element whose attributes hold signs',
      '<p title="a > b" id=p1>T</p>',
      '<p title="a > b" id=p1><span id="old"></span>T</p>',
    ],
  ])('puts an anchor into %s', (_name, html, expected) => {
    expect(placeAnchors(html, [{ id: 'old', end: { anchor: 'p1' } }])).toBe(expected);
  });

  it('tells at the end of the page what moved elsewhere and what is gone, in words that cannot be taken for markup', () => {
    const html = placeAnchors('<main><p>Text</p></main>', [
      { id: 'a', end: { way: '../other/' } },
      { id: 'b', end: { gone: 'It said <b>.', on: '2026-12-01' } },
    ]);
    expect(html).toContain('<li id="a">What stood here has <a href="../other/">moved</a> (a).</li>');
    expect(html).toContain('<li id="b">Withdrawn on 1 December 2026: It said &#x3C;b>.</li>');
    expect(html.endsWith('</section></main>')).toBe(true);
  });

  it('leaves a page alone that has the anchor, and does nothing twice', () => {
    const page = '<main><p id="p1">Text <i id="old"></i></p></main>';
    expect(placeAnchors(page, [{ id: 'old', end: { anchor: 'p1' } }])).toBe(page);
    const passages = [
      { id: 'x', end: { anchor: 'p1' } },
      { id: 'y', end: { way: '../' } },
    ];
    const once = placeAnchors(page, passages);
    expect(placeAnchors(once, passages)).toBe(once);
  });
});

it('finds ids in tags only, not in what a page says', () => {
  expect([...listIds('<p id="a">&lt;p id="b"> id="c" <i title=\'x id="d"\' id=e></i></p>')]).toEqual(['a', 'e']);
});

describe('toKeptPage', () => {
  const folder: KeptFolder = {
    version: '2026.11.0',
    date: '2026-11-22',
    prefix: '/b/v/2026.11.0/',
    address: 'https://host/b/v/2026.11.0/',
    holds: (path) => ['claims/c-x/', 'claims/c-x/text.txt', ''].includes(path),
  };
  const page = (body: string, head = ''): string =>
    `<!DOCTYPE html><html lang="en"><head><title>T</title>${head}</head><body><header></header>${body}</body></html>`;
  const keep = (html: string): string => toKeptPage(html, 'sources/s/index.html', folder);

  it('names what it keeps relative to the page, and everything else on the current site', () => {
    const kept = keep(
      page(
        '<a href="/b/v/2026.11.0/claims/c-x/#c-x">in</a><a href="/b/v/2026.11.0/search/?q=a&amp;b">out</a><i data-way="/b/v/2026.11.0/"></i>',
        '<link rel="canonical" href="https://host/b/v/2026.11.0/claims/c-x/"><link rel="search" href="https://host/b/v/2026.11.0/opensearch.xml">',
      ),
    );
    expect(kept).toContain('<a href="../../claims/c-x/#c-x">');
    expect(kept).toContain('<a href="../../../../search/?q=a&amp;b">');
    expect(kept).toContain('<i data-way="../../">');
    expect(kept).toContain('<link rel="canonical" href="https://host/b/v/2026.11.0/claims/c-x/">');
    expect(kept).toContain('<link rel="search" href="https://host/b/opensearch.xml">');
  });

  it('sends programs to the current site for what it leaves out', () => {
    const text =
      '[in](https://host/b/v/2026.11.0/claims/c-x/#c-x) "https://host/b/v/2026.11.0/versions/" <https://host/x/>';
    expect(toKeptText(text, folder)).toBe(
      '[in](https://host/b/v/2026.11.0/claims/c-x/#c-x) "https://host/b/versions/" <https://host/x/>',
    );
  });

  it('tells programs and readers that it is kept, and where the current page is', () => {
    const kept = keep(page('<main>Text</main>'));
    expect(kept).toContain('<meta name="robots" content="noindex">');
    expect(kept).toContain('<link rel="latest-version" href="../../../../sources/s/">');
    expect(kept).toContain('<link rel="version-history" href="../../../../versions/">');
    expect(kept).toContain(
      '<link rel="timemap" type="application/link-format" href="../../../../versions/timemap.link">',
    );
    expect(toText(fromHtml(kept))).toMatch(/^Edition 2026\.11\.0 of 22 November 2026, kept as it was published\. /);
    expect(keep(page('', '<meta name="robots" content="noindex">')).match(/noindex/g)).toHaveLength(1);
  });

  it('changes no other character, not even an address in the words of a text', () => {
    const body = '<main><p>Go to "/b/v/2026.11.0/x" &amp;c. <q>href="/b/v/2026.11.0/"</q> &nbsp;“…”</p></main>';
    expect(keep(page(body))).toContain(body);
  });

  it('names the fonts of a style relative to where the style is', () => {
    expect(toKeptStyle('a{src:url("/b/v/2026.11.0/claims/c-x/text.txt")}', '_astro/x.css', folder)).toBe(
      'a{src:url("../claims/c-x/text.txt")}',
    );
    expect(keep(page('', '<style>a{src:url(/b/v/2026.11.0/claims/c-x/text.txt)}</style>'))).toContain(
      '<style>a{src:url(../../claims/c-x/text.txt)}</style>',
    );
  });
});

describe('what programs are told of editions', () => {
  const edition = (version: string, date: string) => ({
    version,
    date,
    address: `https://host/v/${version}/`,
    files: 1,
    sums: '',
    pack: '',
    claims: '',
    addresses: '',
    changes: [],
  });

  it('is a time map with the first and the last', () => {
    const text = toTimeMap(
      [edition('2026.11.0', '2026-11-22'), edition('2027.1.0', '2027-01-04')],
      (path) => `https://host${path}`,
    );
    expect(text).toMatchInlineSnapshot(`
      "<https://host/>; rel="original",
      <https://host/versions/timemap.link>; rel="self"; type="application/link-format"; from="Sun, 22 Nov 2026 00:00:00 GMT"; until="Mon, 04 Jan 2027 00:00:00 GMT",
      <https://host/v/2026.11.0/>; rel="first memento"; datetime="Sun, 22 Nov 2026 00:00:00 GMT",
      <https://host/v/2027.1.0/>; rel="last memento"; datetime="Mon, 04 Jan 2027 00:00:00 GMT"
      "
    `);
  });

  it('is the name of the current one, for pages whose bytes never change', () => {
    expect(toCurrentName('2027.1.0', '2027-01-04')).toBe(
      '.current-edition::after { content: " (2027.1.0, 4 January 2027)" }\n',
    );
  });
});
