/** What a date expression says; a part that it leaves open is absent. */
export interface DateParts {
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** First or second half of the year. */
  half?: 1 | 2;
}

/** `2025-07-16`, `2025-07` or `2025` → its parts; nothing for an open end (`..`) or null. */
export function fromIso(iso: string | null): DateParts[] {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso ?? '');
  if (match === null) return [];
  const [, year, month, day] = match;
  return [
    {
      year: Number(year),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    },
  ];
}

/** True where every part that `wanted` states is stated by `known` and is the same there. */
export function agrees(wanted: DateParts, known: DateParts): boolean {
  return (['year', 'month', 'day', 'half'] as const).every((part) => {
    return wanted[part] === undefined || wanted[part] === known[part];
  });
}
