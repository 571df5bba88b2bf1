import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/annotate/quotes/find-quotes.ts';
import { toSeed } from '../helpers/seeds.ts';
import { readText } from './read-text.ts';

function quotesOf(text: string): string[] {
  return findQuotes({ seed: toSeed(text), annotations: [] }).annotations.map((quote) => quote.text);
}

describe('findQuotes', () => {
  it.each<[name: string, text: string, quotes: string[]]>([
    ['curly', '“Go,” she said. “Now.”', ['“Go,”', '“Now.”']],
    ['straight', '"Go," she said. "Now."', ['"Go,"', '"Now."']],
    ['angled', 'She said « partez » and »nothing« more.', ['« partez »']],
    ['low and high', 'Er sagte: „Geht jetzt“ und ging.', ['„Geht jetzt“']],
    ['single curly', 'It was a ‘playing field’ for them.', ['‘playing field’']],
    ['single straight', "He called it 'stupid' and 'useless.'", ["'stupid'", "'useless.'"]],
    ['nested', '“He said, ‘Go.’ I went,” she said.', ['“He said, ‘Go.’ I went,”', '‘Go.’']],
    [
      'nested of one kind',
      'They wrote, “today’s “straw vote” is over.”',
      ['“today’s “straw vote” is over.”', '“straw vote”'],
    ],
    [
      'names and single words',
      'Sites known as “Mango Park 2” were "scam parks," he said.',
      ['“Mango Park 2”', '"scam parks,"'],
    ],
    ['marks after brackets and dashes', 'They (“the group”) left—“for good.”', ['“the group”', '“for good.”']],
  ])('finds stretches in %s marks', (_name, text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it.each([
    'The workers’ rights and the student’s book don’t matter.',
    "The workers' rights and the student's book don't matter.",
    'It was back in the ’90s, rock ’n’ roll and all.',
    'He is 5\'10" tall and 12" wide.',
    'One mark “ that nobody closes.',
  ])('takes apostrophes, inches and lone marks for none: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('keeps an apostrophe after "s" inside single marks', () => {
    expect(quotesOf('He praised ‘the workers’ rights law’ today.')).toEqual(['‘the workers’ rights law’']);
  });

  it('gives one stretch for each paragraph of a quotation that runs over paragraphs', () => {
    const text = 'She said: “We came late.\n\n“We stayed.\n\n“We left.”\n\nHe agreed.';
    expect(quotesOf(text)).toEqual(['“We came late.', '“We stayed.', '“We left.”']);
  });

  it('gives the words of the text and loses none, on any text', () => {
    const unit = fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', 'a', 's', ' ', '.', ',', '\n', 'é', '😀');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(unit, { maxLength: 80 }).map((units) => units.join('')),
        ),
        (text) => {
          for (const quote of readText(text)) expect(quote.text).toBe(text.slice(quote.start, quote.end));
        },
      ),
    );
  });

  it.each(['“', '”', '"', "'", '"a" ', '‘a’ ', 's’ ', '\n“a ', '„“'])('takes linear time on 100 kB of %j', (unit) => {
    const started = performance.now();
    quotesOf(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
