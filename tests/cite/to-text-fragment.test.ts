import { describe, expect, it } from 'vitest';
import { toTextFragment } from '../../src/cite/to-text-fragment.ts';
import type { AnchoredClaim, Source } from '../../src/model/dossier.ts';
import { readProjectSite } from './project-site.ts';
import { makeSource, stated } from './small-source.ts';

/** A text in paragraphs, and a claim whose words stand where `at` first does. */
function name(text: string, quote: string, at = quote, title?: string): string {
  const source: Source = { ...makeSource(title === undefined ? {} : { title: stated(title) }), text };
  let end = -1;
  source.page.paragraphs = text.split('\n').map((line, index) => {
    const start = end + 1;
    end = start + line.length;
    return { id: `p${index + 1}`, kind: 'body', start, end, topics: [] };
  });
  const start = text.indexOf(at) + at.indexOf(quote);
  const paragraph = source.page.paragraphs.find((span) => span.start <= start && start < span.end)?.id ?? '';
  const claim = { id: 'c-x' } as AnchoredClaim['claim'];
  return decodeURIComponent(
    toTextFragment({ claim, source: 'x', paragraph, start, end: start + quote.length }, source),
  );
}

describe('toTextFragment', () => {
  it('names a short passage whole, behind the id', () => {
    expect(name('Police freed as many as 312 people.', 'as many as 312 people')).toBe(
      'c-x:~:text=as many as 312 people',
    );
  });

  it('escapes hyphens, commas and ampersands, which have a meaning there', () => {
    const source = { ...makeSource(), text: 'so-called R&D, they say' };
    const claim = { id: 'c-x' } as AnchoredClaim['claim'];
    const fragment = toTextFragment({ claim, source: 'x', paragraph: 'p1', start: 0, end: 23 }, source);
    expect(fragment).toBe('c-x:~:text=so%2Dcalled%20R%26D%2C%20they%20say');
  });

  it('names a long passage by its first and last words', () => {
    const long = `One two three four five ${'more '.repeat(30)}six seven eight nine ten.`;
    expect(name(long, long)).toBe('c-x:~:text=One two three four five,six seven eight nine ten.');
  });

  it('takes as many first words as tell it from others', () => {
    const long = `One two three four five and so on ${'more '.repeat(30)}to the end of it.`;
    expect(name(`One two three four five or less.\n${long}`, long)).toContain('text=One two three four five and,');
  });

  it('adds the words around a passage that stands twice, and none of another paragraph', () => {
    const text = 'The boats came. They may strike. So it was.\nThey may strike.';
    expect(name(text, 'They may strike.', 'They may strike. So')).toBe(
      'c-x:~:text=The boats came.-,They may strike.,-So it was.',
    );
  });

  it('leaves it at the id where nothing tells the words from those that the page shows above the text', () => {
    expect(name('Police free hundreds\nThey did.', 'Police free hundreds', undefined, 'Police free hundreds')).toBe(
      'c-x',
    );
  });

  it('has a name of words for nearly every claim of the project', () => {
    const site = readProjectSite();
    const names = [...site.claims.values()].map((anchored) => {
      const source = site.sources.find(({ id }) => id === anchored.source);
      return source ? toTextFragment(anchored, source) : '';
    });
    expect(names.filter((fragment) => fragment.includes(':~:text=')).length).toBeGreaterThan(names.length - 5);
  });
});
