import { numberAt } from './number-at.ts';
import { isGlued, isHyphen, type Token, wordAt } from './tokens.ts';
import { wordSet } from './word-set.ts';

/** Words before "one" that make it a pronoun: "no one", "the latest one". */
const beforePronoun = wordSet(`
  no any every each another which this that the some number day step phase square stage good new whole
  someone loved big only same right wrong latest last first next other
`);
/** Words behind "one" that make it a pronoun or part of an idiom: "one another", "one day". */
const afterPronoun = wordSet(`
  another day thing hand side way by point would could can should might must may is who that which where on time
  final last to such does cannot needs has
`);
/** What a number may be hyphenated with without counting it: "two-factor", "five-star", "one-sided". */
const compoundParts = wordSet(`
  factor way sided dimensional off time times star pronged faced fold tier track stop size piece ply liner on
  tolerance sum wheeler wheelers quarter tiered timer upmanship wheel step legged handed tone stroke carat
`);
/** Words behind "zero" that make an idiom of it. */
const afterZero = wordSet('tolerance hour sum in');
const selective = /^(?:most|least|best|worst|few|only|main|key|many|those|them|us|which|whom|these|.{3,}est)$/;

/** True where a number word states no number: a pronoun, an idiom, or part of an adjective. */
export function isIdiom(tokens: readonly Token[], first: number, next: number): boolean {
  const token = tokens[first];
  if (isCompound(tokens, first, next)) return true;
  if (token?.kind === 'digits') return false;
  const after = wordAt(tokens, next);
  if (token?.lower === 'zero') return afterZero.has(after) || (isHyphen(tokens[next]) && isGlued(tokens, next));
  if (token?.lower === 'one' && next === first + 1) return isPronoun(tokens, first);
  return isBareGroup(tokens, first, next);
}

/** "two-factor", "twenty-first", "five-star". */
function isCompound(tokens: readonly Token[], first: number, next: number): boolean {
  if (next !== first + 1 || !isHyphen(tokens[next]) || !isGlued(tokens, next)) return false;
  const part = wordAt(tokens, next + 1);
  return compoundParts.has(part) || /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(part);
}

function isPronoun(tokens: readonly Token[], index: number): boolean {
  const before = wordAt(tokens, index - 1);
  const after = tokens[index + 1];
  // "one to five years" is a range.
  if (after?.lower === 'to' && numberAt(tokens, index + 2) !== undefined) return false;
  if (beforePronoun.has(before) || afterPronoun.has(after?.lower ?? '') || after?.text === "'s") return true;
  if (after?.lower !== 'of') return false;
  // "one of the suspects" counts; "one of the most aggressive campaigns" and "one of them" do not.
  return tokens.slice(index + 2, index + 7).some(({ lower }) => selective.test(lower));
}

/** "the two", "these three" with nothing counted behind them point back to something. */
function isBareGroup(tokens: readonly Token[], first: number, next: number): boolean {
  const before = wordAt(tokens, first - 1);
  if (!/^(?:the|these|those|all|other)$/.test(before)) return false;
  const after = tokens[next];
  return after === undefined || (after.kind === 'mark' && !isHyphen(after) && !/^[%$€£+]$/.test(after.text));
}
