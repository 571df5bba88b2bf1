import { describe, expect, it } from 'vitest';
import { dateRows } from './figure-rows.ts';

type Case = [sentence: string, ...rows: string[]];

/** A Saturday. */
const published = '2025-07-19';

const expectRows = ([sentence, ...rows]: Case): void => expect(dateRows(sentence, published)).toEqual(rows);

describe('absolute dates', () => {
  it.for<Case>([
    ['On July 16, 2025 and 16 July 2025.', 'July 16, 2025 = 2025-07-16', '16 July 2025 = 2025-07-16'],
    ['On Wednesday, 16 July 2025, at 10:30.', 'Wednesday, 16 July 2025 = 2025-07-16'],
    [
      '2025-07-16, 16/07/2025, 07/16/2025, 16.07.2025',
      '2025-07-16 = 2025-07-16',
      '16/07/2025 = 2025-07-16',
      '07/16/2025 = 2025-07-16',
      '16.07.2025 = 2025-07-16',
    ],
    ['On 05/06/2025.', '05/06/2025 = 2025-XX-XX'],
    ['The 16th of July 2025; Sept. 11, 2001.', 'The 16th of July 2025 = 2025-07-16', 'Sept. 11, 2001 = 2001-09-11'],
    ['In May 2010, in June of 2018.', 'May 2010 = 2010-05-01..2010-05-31', 'June of 2018 = 2018-06-01..2018-06-30'],
    [
      'In 1997; a 2019 law; the year 2000.',
      '1997 = 1997-01-01..1997-12-31',
      '2019 = 2019-01-01..2019-12-31',
      'the year 2000 = 2000-01-01..2000-12-31',
    ],
    [
      'The late 1990s, mid-2024, the 19th century.',
      'The late 1990s = 1990-01-01..1999-12-31',
      'mid-2024 = 2024-01-01..2024-12-31',
      'the 19th century = 1801-01-01..1900-12-31',
    ],
    [
      'Q3 2024, H1 2025, the second half of 2025.',
      'Q3 2024 = 2024-07-01..2024-09-30 2024-Q3',
      'H1 2025 = 2025-01-01..2025-06-30 2025-H1',
      'the second half of 2025 = 2025-07-01..2025-12-31 2025-H2',
    ],
    ['In summer 2025, fiscal 2024.', 'summer 2025 = 2025-SU', 'fiscal 2024 = FY2024'],
    ['The end of 2024.', 'The end of 2024 = 2024-01-01..2024-12-31'],
  ])('%s', expectRows);
});

describe('ranges', () => {
  it.for<Case>([
    ['Between June 27 and July 1.', 'June 27 and July 1 = 2025-06-27..2025-07-01 (inferred)'],
    ['From May to July 2025.', 'May to July 2025 = 2025-05-01..2025-07-31'],
    [
      'In 2019–2021, 2019-20 and from 2016 to 2018.',
      '2019–2021 = 2019-01-01..2021-12-31',
      '2019-20 = 2019-01-01..2020-12-31',
      '2016 to 2018 = 2016-01-01..2018-12-31',
    ],
    [
      'June 27-30, 27–30 June 2024, July 14 and 15.',
      'June 27-30 = 2025-06-27..2025-06-30 (inferred)',
      '27–30 June 2024 = 2024-06-27..2024-06-30',
      'July 14 and 15 = 2025-07-14..2025-07-15 (inferred)',
    ],
    ['Between December 20 and January 5 they left.', 'December 20 and January 5 = 2024-12-20..2025-01-05 (inferred)'],
    ['In 2019 and 2020.', '2019 = 2019-01-01..2019-12-31', '2020 = 2020-01-01..2020-12-31'],
  ])('%s', expectRows);
});

describe('dates that count from the day of publication', () => {
  it.for<Case>([
    [
      'He said today, yesterday and last night.',
      'today = 2025-07-19 (inferred)',
      'yesterday = 2025-07-18 (inferred)',
      'last night = 2025-07-18 (inferred)',
    ],
    ['Raids began on Wednesday evening.', 'Wednesday evening = 2025-07-16 (inferred)'],
    [
      'Police said Saturday they acted last Saturday.',
      'Saturday = 2025-07-19 (inferred)',
      'last Saturday = 2025-07-12 (inferred)',
    ],
    [
      'Last week, this month, late last year, next month.',
      'Last week = 2025-07-07..2025-07-13 (inferred)',
      'this month = 2025-07-01..2025-07-31 (inferred)',
      'late last year = 2024-01-01..2024-12-31 (inferred)',
      'next month = 2025-08-01..2025-08-31 (inferred)',
    ],
    [
      'Two days ago, a month ago, ten years ago.',
      'Two days ago = 2025-07-17 (inferred)',
      'a month ago = 2025-06-01..2025-06-30 (inferred)',
      'ten years ago = 2015-01-01..2015-12-31 (inferred)',
    ],
    [
      'It grew in the second quarter and last summer.',
      'the second quarter = 2025-04-01..2025-06-30 2025-Q2 (inferred)',
      'last summer = 2024-SU (inferred)',
    ],
    [
      'On February 11 this year; in June last year.',
      'February 11 this year = 2025-02-11 (inferred)',
      'June last year = 2024-06-01..2024-06-30 (inferred)',
    ],
    [
      'The day before yesterday; earlier this week.',
      'The day before yesterday = 2025-07-17 (inferred)',
      'earlier this week = 2025-07-14..2025-07-20 (inferred)',
    ],
    ['It closed on 29 February.', '29 February = 2024-02-29 (inferred)'],
    [
      'The next day, a year earlier, that year.',
      'The next day = unresolved',
      'a year earlier = unresolved',
      'that year = unresolved',
    ],
  ])('%s', expectRows);

  it('lean to the past unless a sign of the future stands beside them', () => {
    expect(dateRows('He was held on Friday and in May.', published)).toEqual([
      'Friday = 2025-07-18 (inferred)',
      'May = 2025-05-01..2025-05-31 (inferred)',
    ]);
    expect(dateRows('The court will rule on Friday, he said on Tuesday.', published)).toEqual([
      'Friday = 2025-07-25 (inferred)',
      'Tuesday = 2025-07-15 (inferred)',
    ]);
    expect(dateRows('He was arrested by police Friday. Leave by Friday. It is due on March 29.', published)).toEqual([
      'Friday = 2025-07-18 (inferred)',
      'Friday = 2025-07-25 (inferred)',
      'March 29 = 2026-03-29 (inferred)',
    ]);
    expect(dateRows('It will be held from December 20.', published)).toEqual(['December 20 = 2025-12-20 (inferred)']);
  });

  it('stay open where no day of publication, or no real one, is known', () => {
    const open = ['June 27 = XXXX-06-27', 'Wednesday = XXXX-WXX-3', 'May = XXXX-05', 'last year = unresolved'];
    expect(dateRows('On June 27, on Wednesday, in May, last year.')).toEqual(open);
    expect(dateRows('On June 27, on Wednesday, in May, last year.', '2025-02-30')).toEqual(open);
  });
});

describe('words that are no dates', () => {
  it.for([
    'He may march; May Thida and April Smith met June Jones.',
    'The Sunday Times on Black Friday; every Monday; on Mondays.',
    'For years, over the past year, in recent weeks, in the next two days.',
    'About 2000 people, 2025 people, 2010 million, room 2019, $1999, 2000+.',
    'COVID-19, 24/7, MH2025, ISO-2022, page 2024.',
    'On 31/02/2025 nothing happened, on February 30 neither.',
  ])('%s', (sentence) => {
    expect(dateRows(sentence, published)).toEqual([]);
  });
});
