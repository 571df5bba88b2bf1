import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/search/read-page.ts';

describe('the text of a record', () => {
  it('is without the labels of pictures, whose numbers would run together', () => {
    const html = `<section id="a" data-search="section"><h2>Arrests</h2><figure><svg><text>2025</text><text>1,859 arrests</text></svg>
      <figcaption>A line for each count.</figcaption></figure></section>`;
    expect(readPage(fromHtml(html), 'page/').records.map(({ text }) => text)).toEqual([
      'Arrests · A line for each count.',
    ]);
  });
});
