/** What a date expression says, before it is set in relation to the day of publication. */
export type Point =
  | ({ kind: 'day'; day: number; weekday?: number | undefined } & InYear)
  | ({ kind: 'month' } & InYear)
  | { kind: 'year'; year: number; lastYear?: number }
  /** A weekday; `shift` -1 for "last", 1 for "next". */
  | { kind: 'weekday'; weekday: number; shift: -1 | 0 | 1 }
  /** So many units from the day of publication: "last year" is year, -1. */
  | { kind: 'shift'; unit: ShiftUnit; amount: number }
  /** Quarter 1 to 4 or half 1 to 2 of a year, of this year plus `shift`, or of no named year. */
  | { kind: 'part'; part: 'Q' | 'H'; number: number; year?: number | undefined; shift?: number | undefined }
  | { kind: 'season'; code: string; year?: number | undefined; shift?: number | undefined }
  /** From the first day of one point to the last day of the other. */
  | { kind: 'range'; from: Point; to: Point }
  | { kind: 'unresolved'; value?: string };

/** A month in a year that is named, counted from the year of publication (`yearShift`), or not known. */
interface InYear {
  month: number;
  year?: number | undefined;
  yearShift?: number | undefined;
}

export type ShiftUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A date expression in a row of tokens: `first` is its first token, `next` the first behind it. */
export interface DateMatch {
  first: number;
  next: number;
  point: Point;
}
