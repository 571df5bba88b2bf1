import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seed } from '../../src/model/seed.ts';
import { readProjectSeeds, toRows, toSeed } from '../helpers/seeds.ts';

/** The text again, from paragraphs and the gaps between them; the gaps may hold only white space and bullets. */
function rebuild({ text, paragraphs }: Seed): { text: string; gaps: string[] } {
  const gaps: string[] = [];
  let rebuilt = '';
  let at = 0;
  for (const { start, end } of paragraphs) {
    gaps.push(text.slice(at, start));
    rebuilt += text.slice(at, start) + text.slice(start, end);
    at = end;
  }
  gaps.push(text.slice(at));
  return { text: rebuilt + text.slice(at), gaps };
}

const gap = /^[\s\uFEFF]*(?:[-*•‣▪–—][ \t]+)?$/;

describe('parseSeed', () => {
  it.each(readProjectSeeds().map((seed) => [seed.file, seed] as const))('loses nothing of %s', (_file, seed) => {
    const { text, gaps } = rebuild(seed);
    expect(text).toBe(seed.text);
    for (const between of gaps) expect(between).toMatch(gap);
  });

  it('loses nothing of any text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('- item', '1. item', 'Ads', '', ' A b. ', '\uFEFF'),
    );
    const breaks = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028');
    const texts = fc.array(fc.tuple(line, breaks)).map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(texts, (source) => {
        const seed = toSeed(source);
        const { text, gaps } = rebuild(seed);
        expect(text).toBe(source);
        for (const between of gaps) expect(between).toMatch(gap);
        for (const { start, end } of seed.paragraphs) expect(source.slice(start, end).trim()).not.toBe('');
      }),
    );
  });

  it('keeps every sentence inside its paragraph, in order, with nothing but white space between', () => {
    for (const { text, paragraphs } of readProjectSeeds()) {
      for (const { start, end, sentences } of paragraphs) {
        const edges = [start, ...sentences.flatMap((sentence) => [sentence.start, sentence.end]), end];
        for (let index = 0; index < edges.length; index += 2) {
          expect(text.slice(edges[index], edges[index + 1]).trim()).toBe('');
        }
      }
    }
  });

  it.each([
    ['LF', 'One line.\nAnother line.\n'],
    ['CRLF', 'One line.\r\nAnother line.\r\n'],
    ['a byte order mark', '\uFEFFOne line.\nAnother line.\n'],
    ['no final newline', 'One line.\nAnother line.'],
    ['blank lines', 'One line.\n\n\nAnother line.\n\n'],
    ['lines of white space', '  One line.  \n \t \nAnother line.'],
  ])('gives the same paragraphs with %s', (_name, text) => {
    expect(toRows(toSeed(text))).toEqual([
      ['body', 'One line.'],
      ['body', 'Another line.'],
    ]);
  });

  it('joins lines that were wrapped at a fixed width', () => {
    const text = [
      'Police said on Monday that they had searched two buildings near the',
      'port, where they found a number of computers and telephones that had',
      'been used for calls abroad.',
      '',
      'Nobody was hurt.',
    ].join('\n');
    expect(toRows(toSeed(text)).map(([, paragraph]) => paragraph.split('\n').length)).toEqual([3, 1]);
  });

  it('keeps lines apart that are paragraphs of their own', () => {
    const text =
      'The first paragraph ends here, as a paragraph does.\nThe second one begins a new thought of its own.\n';
    expect(toSeed(text).paragraphs).toHaveLength(2);
  });
});

describe('kinds of paragraph', () => {
  it.each([
    ['Police Free Hundreds From Coastal Compound', 'heading'],
    ['Police freed hundreds from a coastal compound', 'body'],
    ['- Two buses', 'list-item'],
    ['3) Two buses', 'body'],
    ['12. Two buses left.', 'body'],
    ['14/10/2025', 'dateline'],
    ['2024\t1,204\t20.5%', 'body'],
    ['2024 1,204 20.5%', 'body'],
    ['Year\tMen\tWomen', 'body'],
    ['A/HRC/60/47/Add.2', 'body'],
    ['a.k.a.: Lee Chan, Uncle Lee', 'body'],
    ['19 July 2025', 'dateline'],
    ['Published: July 19, 2025, 10:30 a.m.', 'dateline'],
    ['Officers stand by a bus on Friday. (Photo by the Example Agency)', 'caption'],
    ['Photo: Example Agency', 'caption'],
    ['Ads', 'furniture'],
    ['ADVERTISEMENT', 'furniture'],
    ['Share this article', 'furniture'],
    ['1,751 views', 'furniture'],
    ['2.3k shares', 'furniture'],
    ['❓ FAQ Section', 'furniture'],
    ['Frequently Asked Questions', 'furniture'],
    ['2,500 raids.', 'body'],
    ['Two thousand views were exchanged at the meeting', 'body'],
  ])('takes %j for %s', (line, kind) => {
    const text = `Opening Words of the Article\n\nA sentence stands first.\n\n${line}\n\nA sentence stands last.`;
    expect(toRows(toSeed(text))[2]).toEqual([kind, line.replace(/^- /, '')]);
  });

  it.each([
    ['Thai army says border strip was emptied', 'heading'],
    ['“We were sold”: life after the compounds', 'heading'],
    ['Thai army says border strip was emptied.', 'body'],
    ['border strip was emptied on Monday', 'body'],
    ['Dear readers of this page:', 'body'],
    ['Phnom Penh, Cambodia', 'heading'],
  ])('takes the first line %j for %s', (line, kind) => {
    expect(toRows(toSeed(`${line}\n\nThe strip lies by a river.`))[0]).toEqual([kind, line]);
  });

  it('takes a headline that stands again for page furniture', () => {
    const headline = 'Police Free Hundreds From Coastal Compound';
    expect(toRows(toSeed(`${headline}\n\n${headline}\nThey left by bus.\n${headline}`)).map(([kind]) => kind)).toEqual([
      'heading',
      'furniture',
      'body',
      'furniture',
    ]);
  });

  it('takes the name of the site above the headline for page furniture', () => {
    const text = 'Example Press Association\n\nAds\n\nPolice Free Hundreds From Compound\n\nThey left by bus.';
    expect(toRows(toSeed(text)).map(([kind]) => kind)).toEqual(['furniture', 'furniture', 'heading', 'body']);
  });

  it('keeps a short phrase that is said twice', () => {
    expect(toRows(toSeed('It is a signal.\n\nPolice came.\n\nIt is a signal.')).map(([kind]) => kind)).toEqual([
      'body',
      'body',
      'body',
    ]);
  });

  it('finds the page furniture of the five texts', () => {
    const furniture = readProjectSeeds().map((seed) => toRows(seed).filter(([kind]) => kind === 'furniture').length);
    expect(furniture).toEqual([0, 4, 1, 0, 4]);
  });
});
