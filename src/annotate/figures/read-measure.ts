import { isGlued, isHyphen, type Token, wordAt } from '../../parse/numbers/tokens.ts';
import type { Reader } from './figure.ts';
import { measureUnits, touchingUnits } from './measure-units.ts';
import { perUnitAt } from './per-unit.ts';

const shapes: ReadonlyMap<string, string> = new Map([
  ['square', 'square '],
  ['sq', 'square '],
  ['cubic', 'cubic '],
  ['nautical', 'nautical '],
  ['metric', ''],
]);
const powers: ReadonlyMap<string, string> = new Map([
  ['²', 'square '],
  ['2', 'square '],
  ['³', 'cubic '],
  ['3', 'cubic '],
]);
const scales: ReadonlyMap<string, string> = new Map([
  ['c', 'Celsius'],
  ['celsius', 'Celsius'],
  ['centigrade', 'Celsius'],
  ['f', 'Fahrenheit'],
  ['fahrenheit', 'Fahrenheit'],
]);

/** A measure: `nine kilometres`, `6-metre`, `30°C`, `120 km/h`, `500 square kilometres`, `magnitude 6.2`. */
export const readMeasure: Reader = (tokens, { first, next, form, max }) => {
  const isOf = wordAt(tokens, next) === 'of' && form === 'vague' && max !== undefined;
  const isJoined = isHyphen(tokens[next]) && isGlued(tokens, next + 1);
  const unit = unitAt(tokens, isOf || isJoined ? next + 1 : next);
  if (unit !== undefined) return { first, next: unit.next, unit: unit.unit, kind: 'measure' };
  return magnitudeBefore(tokens, first, next);
};

function unitAt(tokens: readonly Token[], index: number): { unit: string; next: number } | undefined {
  const shape = shapes.get(wordAt(tokens, index));
  const hasStop = shape !== undefined && /^[.-]$/.test(wordAt(tokens, index + 1));
  const at = shape === undefined ? index : hasStop ? index + 2 : index + 1;
  const name = degreesAt(tokens, at) ?? nameAt(tokens, at);
  if (name === undefined || (shape !== undefined && name.unit.startsWith('degree'))) return undefined;
  const power = shape === undefined ? powerAt(tokens, name.next) : undefined;
  const end = power?.next ?? name.next;
  const per = perUnitAt(tokens, end);
  const unit = `${power?.shape ?? shape ?? ''}${name.unit}${per?.unit ?? ''}`;
  return { unit, next: per?.next ?? end };
}

function nameAt(tokens: readonly Token[], index: number): { unit: string; next: number } | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  // Apart from its number, "in" is the small word: "6,800 in June".
  const isApart = token.text !== 'in' && /\d$/.test(tokens[index - 1]?.text ?? '');
  const isTouching = isGlued(tokens, index) || isApart;
  const unit = measureUnits.get(token.lower) ?? (isTouching ? touchingUnits.get(token.text) : undefined);
  return unit === undefined ? undefined : { unit, next: index + 1 };
}

/** "°C", "degrees Celsius", "degrees F". */
function degreesAt(tokens: readonly Token[], index: number): { unit: string; next: number } | undefined {
  if (!/^(?:°|º|degrees?)$/.test(wordAt(tokens, index))) return undefined;
  const scale = scales.get(wordAt(tokens, index + 1));
  return scale === undefined ? { unit: 'degree', next: index + 1 } : { unit: `degree ${scale}`, next: index + 2 };
}

/** "²" or "2" that touches the unit. */
function powerAt(tokens: readonly Token[], index: number): { shape: string; next: number } | undefined {
  const shape = powers.get(wordAt(tokens, index));
  return shape !== undefined && isGlued(tokens, index) ? { shape, next: index + 1 } : undefined;
}

/** "magnitude 6.2", "magnitude-6.2": the unit stands before the number. */
function magnitudeBefore(tokens: readonly Token[], first: number, next: number): ReturnType<Reader> {
  const at = isHyphen(tokens[first - 1]) ? first - 2 : first - 1;
  if (wordAt(tokens, at) !== 'magnitude') return undefined;
  return { first: at, next, unit: 'magnitude', kind: 'measure' };
}
