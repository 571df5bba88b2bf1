import type { ClaimReading, ReadingProblem } from './reading.ts';

const rule = 'period-matches-evidence';

/** The day for which a figure or a standing holds is one that the quote names or on which the text appeared. */
export function findDayProblems(reading: ClaimReading): ReadingProblem[] {
  return [...checkAsOf(reading), ...checkStatusDay(reading)];
}

function checkAsOf(reading: ClaimReading): ReadingProblem[] {
  const { id, figure } = reading.claim;
  if (figure === undefined) return [];
  const { date, basis, note } = figure.asOf;
  const isRight =
    basis === 'not-stated'
      ? date === null
      : basis === 'stated'
        ? listDaysInQuote(reading).includes(date)
        : note !== undefined && date !== null && listDays(reading).includes(date);
  if (isRight) return [];
  return [
    {
      rule,
      path: ['figure', 'asOf'],
      message: `The figure of \`${id}\` is given as of \`${date ?? 'no day'}\` with the basis \`${basis}\`, which neither its quote nor the publication of its text shows.`,
      hint: `With the basis \`stated\`: ${showList(listDaysInQuote(reading))}. With \`inferred\` and a \`note\`: ${showDays(reading)}.`,
    },
  ];
}

function checkStatusDay(reading: ClaimReading): ReadingProblem[] {
  const { id, statusAsOf, when } = reading.claim;
  const { first, last } = reading.publication;
  const isOfDay = when !== undefined && when.from === when.to;
  const days = isOfDay ? [when.from] : [first, ...listDaysInQuote(reading)];
  // A text whose last day is not known may be of any later day, and so may what it says.
  if (statusAsOf === null ? last === null : days.includes(statusAsOf)) return [];
  return [
    {
      rule,
      path: ['statusAsOf'],
      message: `The status of \`${id}\` is given as of \`${statusAsOf ?? 'no day'}\`; expected the day of the event, a day that the quote names, or the first day on which the text can have appeared.`,
      hint: `The days are ${showDays(reading)}.`,
    },
  ];
}

function listDays(reading: ClaimReading): (string | null)[] {
  const { first, last } = reading.publication;
  return [first, last, ...listDaysInQuote(reading)].filter((day) => day !== null);
}

function listDaysInQuote({ dates, quote }: ClaimReading): (string | null)[] {
  return dates.flatMap(({ start, end, from, to }) => {
    return quote.start <= start && end <= quote.end && from !== undefined && from === to ? [from] : [];
  });
}

function showDays(reading: ClaimReading): string {
  return showList(listDays(reading));
}

function showList(days: readonly (string | null)[]): string {
  return days.length === 0 ? 'no day' : [...new Set(days)].map((day) => `\`${day}\``).join(', ');
}
