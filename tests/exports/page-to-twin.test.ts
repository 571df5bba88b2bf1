import { describe, expect, it } from 'vitest';
import { toPageTwin } from '../../src/exports/twin/page-to-twin.ts';

const toPage = (main: string): string =>
  `<html><head><link rel="canonical" href="https://example.org/b/figures/"></head><body><header>Masthead</header>
   <main>${main}</main><footer>Footer</footer></body></html>`;

describe('toPageTwin', () => {
  it('keeps the main part, with absolute links, and nothing that only a screen needs', () => {
    const main = `<nav>Up</nav><h1>Figures</h1><p>As <a href="/b/method/#x">we</a> <svg><text>drawn</text></svg>count.</p>
      <label>Filter <input></label><button>Copy</button><p><a href="#m">Here</a></p>`;
    expect(toPageTwin(toPage(main))).toMatchInlineSnapshot(`
      "# Figures

      As [we](https://example.org/b/method/#x) count.

      [Here](https://example.org/b/figures/#m)
      "
    `);
  });

  it('adds no sign to what is quoted', () => {
    expect(toPageTwin(toPage('<p>“<q>a <mark>1,859</mark> b</q>”</p>'))).toBe('“a 1,859 b”\n');
  });

  it('keeps the rows and cells of a table, and parts what a style sheet parts', () => {
    const cell = '<td><span><a href="/b/c/">Arrests</a><span class="line">people</span></span></td>';
    const list = '<td>x <ul><li>hedged</li><li>contested</li></ul></td>';
    const table = `<table><thead><tr><th>A<th>B</thead><tbody><tr>${cell}${list}</tr></tbody></table>`;
    expect(toPageTwin(toPage(table))).toMatchInlineSnapshot(`
      "| A | B |
      | - | - |
      | [Arrests](https://example.org/b/c/) people | x hedged contested |
      "
    `);
  });

  it('gives a term and what is said of it a line, and ends with how the page is cited', () => {
    const terms = '<dl><div><dt>Status:</dt><dd>alleged</dd></div><div><dt>Reply:</dt><dd>none</dd></div></dl>';
    const cite =
      '<section id="cite"><h2>Cite</h2><dl><div><dd data-cite-style="plain">Figures. Version 1.</dd></div></dl></section>';
    expect(toPageTwin(toPage(terms + cite))).toMatchInlineSnapshot(`
      "- **Status:** alleged
      - **Reply:** none

      Figures. Version 1.
      "
    `);
  });

  it('refuses a page that does not say where it stands', () => {
    expect(() => toPageTwin('<main>x</main>')).toThrow('no address of its own');
  });
});
