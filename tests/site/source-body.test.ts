import * as fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { listClaimsByEnd } from '../../src/site/claim-order.ts';
import { toNotes } from '../../src/site/notes.ts';
import { toSourceBody } from '../../src/site/source-body.ts';

const html = `<h2 id="p1" data-kind="heading">Raids</h2>
<p id="p2" data-kind="body">Police <mark id="c-a" class="claim" data-claim="c-a">arrested <mark class="annotation" data-type="figure">40</mark></mark><mark class="claim" data-claim="c-a"> people</mark>.</p>
<ul><li id="p3" data-kind="list-item">A list item</li></ul>
<p id="p4" data-kind="furniture">Ads</p>
`;
const given = { notes: toNotes(['c-a']), labels: new Map([['c-a', 'Note 1: figure']]), display: 'full' } as const;
const textOf = (body: string) => toText(fromHtml(body, { fragment: true }));

describe('toSourceBody', () => {
  it('adds links without adding a letter', () => {
    expect(textOf(toSourceBody({ ...given, html }))).toBe(textOf(html));
  });

  it('keeps any text of a paragraph', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = text.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'));
        const page = `<p id="p1" data-kind="body"><mark id="c-a" class="claim" data-claim="c-a">${escaped}</mark></p>`;
        expect(textOf(toSourceBody({ ...given, html: page }))).toBe(textOf(page));
      }),
    );
  });

  it('puts the note behind the last piece of a claim', () => {
    const body = toSourceBody({ ...given, html });
    expect(body.match(/class="ref"/g)).toHaveLength(2);
    expect(body).toContain(
      ' people</mark><a class="ref" data-n="1" aria-label="Note 1: figure" id="r-c-a" role="doc-noteref" href="#n-c-a"></a>' +
        '<button class="ref" data-n="1" aria-label="Note 1: figure" type="button" popovertarget="o-c-a" popovertargetaction="show" interestfor="o-c-a"></button>.',
    );
  });

  it('puts headings one level below the heading of the section', () => {
    expect(toSourceBody({ ...given, html })).toContain(
      '<h3 id="p1" data-kind="heading"><a class="paragraph-link" href="#p1" data-n="1" aria-label="Paragraph 1"></a>Raids</h3>',
    );
  });

  it('shows only quoted paragraphs where no more may be shown', () => {
    expect(textOf(toSourceBody({ ...given, html, display: 'excerpts' })).trim()).toBe('Police arrested 40 people.');
    expect(textOf(toSourceBody({ ...given, html, display: 'none' })).trim()).toBe('');
  });
});

describe('listClaimsByEnd', () => {
  it('numbers a claim inside another first, and a cut one by its last piece', () => {
    const mark = (claim: string, inside: string) => `<mark class="claim" data-claim="${claim}">${inside}</mark>`;
    const page = `<p>${mark('c-cut', 'a')} ${mark('c-outer', `b ${mark('c-inner', 'c')}`)} ${mark('c-cut', 'd')}</p>`;
    expect(listClaimsByEnd(page)).toEqual(['c-inner', 'c-outer', 'c-cut']);
  });
});
