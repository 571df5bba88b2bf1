import { describe, expect, it } from 'vitest';
import { toCoins } from '../../src/cite/to-coins.ts';
import { cite, toSource } from './small-citables.ts';
import { inferred, makeSource, stated } from './small-source.ts';

const read = (facts: Parameters<typeof makeSource>[0]): [string, string][] => [
  ...new URLSearchParams(toCoins(cite(toSource(makeSource(facts))))),
];
const url = 'https://example.org/briefing/sources/a-text/';

describe('toCoins', () => {
  it('is read back by the platform’s own parser with every character as it was', () => {
    const facts = {
      title: stated('“Raids” & 50% of កម្ពុជា = more?'),
      author: stated('Rim, Sokvy; Example Desk'),
      published: stated('2025-07-16'),
      publisher: stated('Example Daily'),
    };
    expect(read(facts)).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'newspaperArticle'],
      ['rft.title', '“Raids” & 50% of កម្ពុជា = more?'],
      ['rft.creator', 'Rim, Sokvy'],
      ['rft.creator', 'Example Desk,'],
      ['rft.date', '2025-07-16'],
      ['rft.source', 'Example Daily'],
      ['rft.identifier', url],
      ['rft.language', 'en'],
    ]);
  });

  it('has no field for what is inferred, missing or an interval', () => {
    const facts = { publisher: inferred('A Daily'), published: stated('2025-07-16/2025-07-22') };
    const names = read(facts).map(([name]) => name);
    expect(names).toEqual(['ctx_ver', 'rft_val_fmt', 'rft.type', 'rft.identifier', 'rft.language']);
  });

  it('leaves out a title whose plus sign would be lost on the way', () => {
    expect(read({ title: stated('Police arrest 2,000+') }).map(([name]) => name)).not.toContain('rft.title');
  });
});
