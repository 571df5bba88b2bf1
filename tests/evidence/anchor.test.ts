import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorClaim, anchorClaims, anchorEvidence, isAnchor } from '../../src/evidence/anchor.ts';
import { parseSeed } from '../../src/parse/parse-seed.ts';
import { makeClaim, makeDossier } from './helpers/make-dossier.ts';

const text = [
  'Harbour Police Raid Warehouses',
  'Ads',
  'The harbour’s police said “nearly forty” people were held – among them two officers. They were held.',
  'Later the police said that they were held for a day.',
].join('\n\n');
const seed = parseSeed({ file: 'harbour.txt', text, sha256: '' });

/** Problem and hint, or the words found and their paragraph. */
function show(quote: string, around: { prefix?: string; suffix?: string } = {}): string {
  const result = anchorClaim(seed, { quote, ...around });
  return isAnchor(result)
    ? `${result.paragraph}: ${seed.text.slice(result.start, result.end)}`
    : `${result.problem}\n→ ${result.hint}`;
}

describe('anchorClaim', () => {
  it('finds a quote that stands once', () => {
    expect(show('“nearly forty” people')).toBe('p3: “nearly forty” people');
  });

  it('does not choose between places', () => {
    expect(show('they were held')).toBe('p4: they were held');
    expect(show('were held')).toMatchInlineSnapshot(`
      "It stands 3 times in \`seeds/harbour.txt\` (p3, p4), so that it is not clear which place is meant.
      → Quote more words, or add the words directly before it as \`prefix\` or directly after it as \`suffix\`."
    `);
  });

  it('singles out a place by the words before or after it', () => {
    expect(show('were held', { prefix: 'They' })).toBe('p3: were held');
    expect(show('were held', { suffix: 'for a day' })).toBe('p4: were held');
    expect(show('were held', { suffix: 'for a week' })).toMatchInlineSnapshot(`
      "It stands in p3, p4 of \`seeds/harbour.txt\`, but not between the words that \`prefix\` and \`suffix\` give.
      → Copy the words directly before the quote into \`prefix\`, or those directly after it into \`suffix\`."
    `);
  });

  it('says which character differs first', () => {
    expect(show("The harbour's police")).toMatchInlineSnapshot(`
      "The first difference is at character 12: the quoted words have a straight apostrophe ('), the seed has a curly apostrophe (’) (p3 of \`seeds/harbour.txt\`).
      → Copy the words from the seed, letter for letter: \`The harbour’s police…\`."
    `);
    expect(show('people were held - among them')).toMatchInlineSnapshot(`
      "The first difference is at character 18: the quoted words have a hyphen (-), the seed has an en dash (–) (p3 of \`seeds/harbour.txt\`).
      → Copy the words from the seed, letter for letter: \`…people were held – among them…\`."
    `);
    expect(show('the harbour’s police')).toMatchInlineSnapshot(`
      "The first difference is at character 1: the quoted words have a small \`t\`, the seed has a capital \`T\` (p3 of \`seeds/harbour.txt\`).
      → Copy the words from the seed, letter for letter: \`The harbour’s police…\`."
    `);
    expect(show('people\u00A0were held')).toMatchInlineSnapshot(`
      "The first difference is at character 7: the quoted words have a no-break space, the seed has a space (p3 of \`seeds/harbour.txt\`).
      → Copy the words from the seed, letter for letter: \`…people were held…\`."
    `);
  });

  it('shows the closest passage where words differ', () => {
    expect(show('nearly fifty” people were held')).toMatchInlineSnapshot(`
      "The first difference is at character 9: the quoted words have \`fifty\`, the seed has \`forty\` (p3 of \`seeds/harbour.txt\`).
      → Copy the words from the seed, letter for letter: \`…nearly forty” people were held…\`."
    `);
    expect(show('The quick brown fox')).toMatchInlineSnapshot(`
      "Nothing in the seed resembles it.
      → Check that the record names the right seed, and copy the words from there."
    `);
  });

  it('refuses a quote that runs over two paragraphs', () => {
    expect(show('They were held.\n\nLater the police')).toMatchInlineSnapshot(`
      "It runs over the end of a paragraph: it begins in p3 and ends in p4 of \`seeds/harbour.txt\`.
      → Quote words of one paragraph only; make two claims if both parts are needed."
    `);
    expect(show('They were held. Later the police')).toContain('It runs over the end of a paragraph');
  });

  it('refuses page furniture', () => {
    expect(show('Ads')).toMatchInlineSnapshot(`
      "It stands only in page furniture (p2 of \`seeds/harbour.txt\`), which is not content.
      → Quote words of the text itself."
    `);
  });

  it('finds again whatever is cut out of a paragraph, unless it stands more than once', () => {
    const paragraph = seed.paragraphs[2] ?? { start: 0, end: 0 };
    const places = fc.integer({ min: paragraph.start, max: paragraph.end });
    fc.assert(
      fc.property(places, places, (a, b) => {
        fc.pre(a !== b);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const quote = seed.text.slice(start, end);
        const result = anchorClaim(seed, { quote });
        const isRepeated = seed.text.split(quote).length > 2;
        expect(isRepeated || (isAnchor(result) && result.start === start && result.end === end)).toBe(true);
      }),
    );
  });
});

describe('anchorEvidence', () => {
  it('takes words that stand anywhere, page furniture and repetitions included', () => {
    expect(anchorEvidence(seed, 'Ads')).toMatchObject({ paragraph: 'p2' });
    expect(anchorEvidence(seed, 'were held')).toMatchObject({ paragraph: 'p3' });
  });

  it('says what differs where they do not', () => {
    expect(anchorEvidence(seed, 'Harbor Police Raid')).toMatchObject({
      problem: expect.stringContaining('character 6'),
    });
  });
});

describe('anchorClaims', () => {
  it('places the claims of a record that stand in its seed', () => {
    const claims = [makeClaim({ id: 'c-a', quote: 'two officers' }), makeClaim({ id: 'c-b', quote: 'three officers' })];
    const { seeds, records } = makeDossier({ sources: [{ text, claims }] });
    const anchored = anchorClaims(seeds[0]!, records[0]!.data);
    expect(anchored.map(({ claim, source, paragraph }) => [claim.id, source, paragraph])).toEqual([
      ['c-a', 'source-1', 'p3'],
    ]);
  });
});
