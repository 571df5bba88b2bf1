import type { Fact } from '../model/source-record.ts';

/** The value of a fact that the text itself states; undefined where it is inferred or missing. */
export function findStated({ value, basis }: Fact): string | undefined {
  return basis === 'stated' && value !== null ? value : undefined;
}
