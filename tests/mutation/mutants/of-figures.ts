import { bounds, type Figure } from '../../../src/model/claim.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import { toMutant, type Mutant } from '../mutant.ts';
import { changeLetter, dropWord } from './change-words.ts';
import { listPlacedClaims } from './list-claims.ts';

type Change = [kind: string, field: keyof Figure, value: unknown];

/** Changes to the number of every figure, its words, how exactly it is given and what it counts. */
export function mutateFigures(dossier: Dossier): Mutant[] {
  const claims = listPlacedClaims(dossier).flatMap(({ claim, path }) =>
    claim.figure === undefined ? [] : [{ id: claim.id, figure: claim.figure, path }],
  );
  const figures = claims.map(({ figure }) => figure);
  return claims.flatMap(({ id, figure, path }) =>
    [...changeNumber(figure), ...changeWords(figure, figures), ...changeScope(figure, figures)].map(
      ([kind, field, value]) => toMutant(`figure: ${kind}`, id, [...path, 'figure', field], value),
    ),
  );
}

function changeNumber({ value, max, bound }: Figure): Change[] {
  return [
    ['value + 1', 'value', value + 1],
    ['value ×10', 'value', value * 10],
    ...(max === undefined
      ? ([['max added', 'max', value * 2]] satisfies Change[])
      : ([
          ['max + 1', 'max', max + 1],
          ['max ×10', 'max', max * 10],
          ['max taken out', 'max', undefined],
        ] satisfies Change[])),
    ...bounds.filter((other) => other !== bound).map((other): Change => ['another bound', 'bound', other]),
  ];
}

function changeWords({ text, unit }: Figure, figures: readonly Figure[]): Change[] {
  const words = text.split(' ').length;
  const units = unit.split(' ').length;
  const next = figures.find((other) => other.text !== text && !other.unit.includes(unit.slice(0, 5).toLowerCase()));
  return [
    ['a letter of its words changed', 'text', changeLetter(text)],
    ...(words > 1
      ? ([
          ['the first word dropped', 'text', dropWord(text, 0)],
          ['the last word dropped', 'text', dropWord(text, -1)],
        ] satisfies Change[])
      : []),
    ...(words > 2 ? ([['an inner word dropped', 'text', dropWord(text, 1)]] satisfies Change[]) : []),
    ['the words of another figure', 'text', next?.text],
    ['the unit of another figure', 'unit', next?.unit],
    ['a letter of the unit changed', 'unit', changeLetter(unit)],
    ['a word added to the unit', 'unit', `convicted ${unit}`],
    ...(units > 1
      ? ([
          ['the first word of the unit dropped', 'unit', dropWord(unit, 0)],
          ['the last word of the unit dropped', 'unit', dropWord(unit, -1)],
        ] satisfies Change[])
      : []),
  ];
}

function changeScope({ measure, place, population, partOf }: Figure, figures: readonly Figure[]): Change[] {
  const other = <K extends keyof Figure>(key: K, value: Figure[K]): Figure[K] | undefined =>
    figures.find((figure) => figure[key] !== value && figure[key] !== null)?.[key];
  return [
    ['an unknown measure', 'measure', `${measure}-x`],
    ['another measure', 'measure', other('measure', measure)],
    ...(place === null ? [] : ([['an unknown place', 'place', `${place}-x`]] satisfies Change[])),
    ['another place', 'place', other('place', place)],
    ['another population', 'population', other('population', population)],
    ...(population === null ? [] : ([['the population taken out', 'population', null]] satisfies Change[])),
    ...(partOf === undefined
      ? []
      : ([['an unknown whole', 'partOf', { ...partOf, claim: `${partOf.claim}-x` }]] satisfies Change[])),
  ];
}
