import { expect, it } from 'vitest';
import { annotateSeeds } from '../../scripts/lib/annotate-seeds.ts';
import { checkReadings } from '../../scripts/lib/reading/check-readings.ts';
import { makeDossier, makeFigureClaim, type FigureInput } from '../evidence/helpers/make-dossier.ts';

const text = [
  'Harbour police searched at least 181 suspected smuggling boats since June 27.',
  'In 2023 they earned between $2 billion and $3 billion annually.',
  'The 24 raids of 2025 had two kinds: 13 began at home.',
  'From 3 May 2025 to 9 May 2025 they held 40 pilots.',
  'Results from 3 May 2025 to 9 May 2025:',
  '- 12 canoes',
  '- 7 rafts',
  'They burned 9 oars.',
].join('\n\n');
const published = { value: '2025-07-16/2025-07-22', basis: 'inferred', evidence: 'June 27' } as const;

type Figure = Pick<FigureInput, 'text' | 'value'> & Partial<FigureInput>;

const stated = (from: string, to: string, evidence: string): FigureInput['period'] => {
  return { from, to, basis: 'stated', evidence };
};
const period: FigureInput['period'] = {
  from: '2025-06-27',
  to: '2025-07-22',
  basis: 'inferred',
  evidence: 'since June 27',
  note: 'By the year of the raids.',
};
const boats: Figure = {
  text: 'at least 181 suspected smuggling boats',
  value: 181,
  bound: 'at-least',
  unit: 'suspected smuggling boats',
  period,
};
const revenue: Figure = {
  text: 'between $2 billion and $3 billion annually',
  value: 2e9,
  max: 3e9,
  bound: 'range',
  unit: 'dollars a year',
  period: stated('2023-01-01', '2023-12-31', 'In 2023'),
};

/** What the two readings differ in, for a figure of a sentence. */
function check(quote: string, figure: Figure, statusAsOf: string | null = '2025-07-16'): string {
  const claim = { ...makeFigureClaim({ id: 'c-x', quote }, figure), statusAsOf };
  const dossier = makeDossier({ sources: [{ text, published, claims: [claim] }] });
  return checkReadings(dossier, annotateSeeds(dossier))
    .map(({ rule, message, hint }) => `${rule}\n${message}\n→ ${hint}`)
    .join('\n\n');
}

const checkBoats = (change: Partial<FigureInput>): string =>
  check('at least 181 suspected smuggling boats since June 27', { ...boats, ...change });
const checkRevenue = (change: Partial<FigureInput>): string =>
  check('In 2023 they earned between $2 billion and $3 billion annually', { ...revenue, ...change });

it('has nothing to say where both readings agree', () => {
  expect(checkBoats({})).toBe('');
  expect(checkRevenue({})).toBe('');
});

it('reports words that stop before the end of what they count', () => {
  expect(checkBoats({ text: 'at least 181 suspected', unit: 'suspected' })).toMatchInlineSnapshot(`
    "figure-matches-quote
    The figure of \`c-x\` has the text \`at least 181 suspected\`, which stops inside \`181 suspected smuggling boats\`.
    → Take all that is counted into the text, so that no “suspected” and no “a year” is lost."
  `);
  expect(checkRevenue({ text: 'between $2 billion and $3 billion' })).toMatchInlineSnapshot(`
    "figure-matches-quote
    The figure of \`c-x\` has the text \`between $2 billion and $3 billion\`, which stops inside \`between $2 billion and $3 billion annually.\`.
    → Take all that is counted into the text, so that no “suspected” and no “a year” is lost."
  `);
});

it('reports a unit that the words do not have', () => {
  expect(checkBoats({ unit: 'smuggling boats' })).toMatchInlineSnapshot(`
    "figure-matches-quote
    The figure of \`c-x\` says \`at least 181 suspected smuggling boats\`: expected the unit \`suspected smuggling boats\`, found \`smuggling boats\`.
    → Give the counted thing in the words of the text."
  `);
  expect(checkRevenue({ unit: 'dollars' })).toMatchInlineSnapshot(`
    "figure-matches-quote
    The figure of \`c-x\` says \`between $2 billion and $3 billion annually\`: expected the unit \`dollars a year\`, found \`dollars\`.
    → Give the counted thing in the words of the text."
  `);
});

it('looks for the unit of a number that stands alone in its sentence', () => {
  const part: Figure = { text: '13', value: 13, bound: 'exact' };
  const quote = 'The 24 raids of 2025 had two kinds: 13 began at home';
  expect(check(quote, { ...part, unit: 'raids' })).toBe('');
  expect(check(quote, { ...part, unit: 'boats' })).toMatchInlineSnapshot(`
    "figure-matches-quote
    The figure of \`c-x\` has the unit \`boats\`, which stands neither in its quote nor with its whole.
    → Give the counted thing in the words of the text."
  `);
});

it('reports a period that its evidence does not give', () => {
  expect(checkBoats({ period: { ...period, from: '2025-06-26' } })).toMatchInlineSnapshot(`
    "period-matches-evidence
    The period of \`c-x\` is \`inferred\` as \`2025-06-26\` to \`2025-07-22\`; expected \`2025-06-27\` to \`2025-07-22\`, as \`since June 27\` reads.
    → Give the days that the words give with the day of publication, or the words that give these days."
  `);
  expect(checkBoats({ period: { ...period, evidence: 'In 2023' } })).toMatchInlineSnapshot(`
    "period-matches-evidence
    The period of \`c-x\` rests on \`In 2023\`, which does not stand in the paragraph of its quote.
    → Give words of the same paragraph, or of the line with a colon that leads its list in."
  `);
  expect(checkBoats({ period: { ...period, note: undefined } })).toMatchInlineSnapshot(`
    "period-matches-evidence
    The period of \`c-x\` is \`inferred\`, but \`note\` does not say how.
    → Say in \`note\` how it was worked out."
  `);
  expect(checkBoats({ period: { ...period, basis: 'not-stated' } })).toMatchInlineSnapshot(`
    "period-matches-evidence
    The period of \`c-x\` is \`not-stated\`, but has days, or words that give them: \`2025-06-27\` to \`2025-07-22\`, \`since June 27\`.
    → Set the basis to \`stated\` or \`inferred\`, or take the days and the words out."
  `);
  expect(checkRevenue({ period: stated('2023-01-01', '2023-12-30', 'In 2023') })).toMatchInlineSnapshot(`
    "period-matches-evidence
    The period of \`c-x\` is \`stated\` as \`2023-01-01\` to \`2023-12-30\`; expected \`2023-01-01\` to \`2023-12-31\`, as \`In 2023\` reads.
    → Give the days that the words give by themselves; if more is worked out, the basis is \`inferred\`."
  `);
});

it('reads a period from its first to its last day', () => {
  const held: Figure = { text: '40 pilots', value: 40, bound: 'exact', unit: 'pilots' };
  const period = stated('2025-05-03', '2025-05-09', 'From 3 May 2025 to 9 May 2025');
  expect(check('they held 40 pilots', { ...held, period })).toBe('');
});

it('reads the period of an item in the line that leads its list in, and nowhere beyond it', () => {
  const rafts: Figure = { text: '7 rafts', value: 7, bound: 'exact', unit: 'rafts' };
  const period = stated('2025-05-03', '2025-05-09', 'Results from 3 May 2025 to 9 May 2025');
  expect(check('7 rafts', { ...rafts, period })).toBe('');
  const oars: Figure = { text: '9 oars', value: 9, bound: 'exact', unit: 'oars' };
  expect(check('They burned 9 oars', { ...oars, period })).toContain('does not stand in the paragraph');
});

it('reports a day of a figure or a standing that nothing shows', () => {
  expect(checkBoats({ asOf: { date: '2025-07-17', basis: 'inferred', note: 'A guess.' } })).toMatchInlineSnapshot(`
    "period-matches-evidence
    The figure of \`c-x\` is given as of \`2025-07-17\` with the basis \`inferred\`, which neither its quote nor the publication of its text shows.
    → With the basis \`stated\`: \`2025-06-27\`. With \`inferred\` and a \`note\`: \`2025-07-16\`, \`2025-07-22\`, \`2025-06-27\`."
  `);
  expect(check('at least 181 suspected smuggling boats since June 27', boats, '2025-07-17')).toMatchInlineSnapshot(`
    "period-matches-evidence
    The status of \`c-x\` is given as of \`2025-07-17\`; expected the day of the event, a day that the quote names, or the first day on which the text can have appeared.
    → The days are \`2025-07-16\`, \`2025-07-22\`, \`2025-06-27\`."
  `);
});
