import { describe, expect, it } from 'vitest';
import { allowedNumbers } from '../../src/evidence/allowed-numbers.ts';
import { findDates } from '../../src/evidence/dates/find-dates.ts';
import { findStatedNumbers } from '../../src/evidence/numbers/find-stated-numbers.ts';
import { findNames } from '../../src/evidence/words/find-names.ts';
import { familiesIn, hedgeFamilies, keepsHedge } from '../../src/evidence/words/hedge-families.ts';
import { listValues } from '../../src/evidence/words/list-values.ts';
import { findNearest } from '../../src/evidence/words/nearest.ts';
import { statusWords } from '../../src/evidence/words/status-words.ts';

const numbersIn = (text: string): string[] => findStatedNumbers(text).numbers.map(({ text: words }) => words);

describe('findStatedNumbers', () => {
  it.each([
    ['2,137 people and 8,000+ more', ['2,137', '8,000+']],
    ['US$12 billion, or 45 %', ['$12 billion', '45 %']],
    ['twenty-one, two hundred and five', ['twenty-one', 'two hundred and five']],
    ['Tens of thousands; dozens; a third of them; ½', ['Tens of thousands', 'dozens', 'a third of', '½']],
    ['It doubled, twice', ['doubled', 'twice']],
    ['COVID-19', ['19']],
    ['since 2025 and 16 boats', ['16']],
    ['someone, often, tenor, a sentence', []],
  ])('finds those of `%s`', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });
});

describe('allowedNumbers', () => {
  it.each(allowedNumbers.flatMap(({ examples }) => examples))('let `%s` pass', (example) => {
    expect(numbersIn(example)).toEqual([]);
  });

  it('are each needed for their examples', () => {
    for (const { pattern, examples } of allowedNumbers) {
      for (const example of examples) expect(numbersIn(example.replace(pattern, 'one'))).toEqual(['one']);
    }
  });

  it('do not let counts pass', () => {
    expect(numbersIn('one text of one publisher')).toEqual(['one', 'one']);
    expect(numbersIn('zero arrests')).toEqual(['zero']);
  });
});

describe('findDates', () => {
  it.each([
    ['on 16 July 2025', ['16 July 2025']],
    ['on July 16, 2025, and Nov. 21', ['July 16, 2025', 'Nov. 21']],
    ['16–22 July 2025', ['16–22 July 2025']],
    ['in May, in mid-July 2025', ['May', 'July 2025']],
    ['the first half of 2025', ['first half of 2025']],
    ['2025-07-16', ['2025-07-16']],
    ['late 2024', ['2024']],
    ['May I say that we march on? March on.', []],
    ['2,025 boats, $2025, 2025% and 20251', []],
    ['40 July', ['July']],
  ])('finds those of `%s`', (text, expected) => {
    expect(findDates(text).map(({ text: words }) => words)).toEqual(expected);
  });

  it('reads their parts', () => {
    expect(findDates('16–22 July 2025')[0]?.dates).toEqual([
      { year: 2025, month: 7, day: 16 },
      { year: 2025, month: 7, day: 22 },
    ]);
    expect(findDates('Sept. 3')[0]?.dates).toEqual([{ month: 9, day: 3 }]);
  });
});

describe('hedge families', () => {
  it('keep what they mark', () => {
    for (const { examples, keeps } of hedgeFamilies) {
      for (const example of examples) expect(example).toMatch(keeps);
    }
  });

  it('tell one way of softening from another', () => {
    expect(familiesIn('allegedly suspected').map(({ name }) => name)).toEqual(['allegation', 'suspicion']);
    expect(keepsHedge('He may have fled', 'allegedly')).toBe(false);
    expect(keepsHedge('He is accused of flight', 'allegedly')).toBe(true);
  });

  it('know a hedge without a family by most of its weighty words', () => {
    expect(keepsHedge('What is shaping up to be large', 'In what is shaping up to be')).toBe(true);
    expect(keepsHedge('It goes on if they stay', 'If')).toBe(true);
    expect(keepsHedge('What is to be large', 'In what is shaping up to be')).toBe(false);
  });
});

describe('status words', () => {
  it('hold their own examples', () => {
    for (const { pattern, examples } of Object.values(statusWords)) {
      for (const example of examples) expect(example).toMatch(pattern);
    }
  });
});

const entity = (id: string, ...aliases: string[]) => ({ id, type: 'person' as const, name: id, aliases, role: null });

/** Names found in a text and who bears them. */
const show = (text: string, ...entities: ReturnType<typeof entity>[]): string[] =>
  findNames(text, entities).map(
    ({ text: name, entities: bearers }) => `${name}: ${bearers.map(({ id }) => id).join(', ')}`,
  );

describe('findNames', () => {
  it('takes whole words and the longest name at each place', () => {
    const brook = entity('brook', 'Ana Brook', 'Brook');
    const lines = entity('lines', 'Brook Lines');
    expect(show('Brook Lines, Brookside and Ana Brook’s boat', brook, lines)).toEqual([
      'Brook Lines: lines',
      'Ana Brook: brook',
    ]);
  });

  it('gives everybody who bears a name, and reads apostrophes alike', () => {
    expect(show("The Lake's Edge", entity('a', 'Lake’s Edge'), entity('b', 'Lake’s Edge'))).toEqual([
      'Lake’s Edge: a, b',
    ]);
  });
});

describe('findNearest', () => {
  it('gives the ids that are most like a wrong one, best first', () => {
    expect(findNearest('c-moi-arrest', ['c-cja-raids', 'c-moi-arrests-this-year', 'c-moi-arrests'])).toEqual([
      'c-moi-arrests',
      'c-moi-arrests-this-year',
    ]);
  });
});

describe('listValues', () => {
  it.each([
    [[], ''],
    [['a'], '`a`'],
    [['a', 'b'], '`a` and `b`'],
    [['a', 'b', 'c'], '`a`, `b` and `c`'],
  ])('joins %j', (values, expected) => {
    expect(listValues(values)).toBe(expected);
  });
});
