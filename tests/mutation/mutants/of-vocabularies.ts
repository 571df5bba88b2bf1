import type { Dossier } from '../../../src/model/dossier.ts';
import { toMutant, type Mutant } from '../mutant.ts';

/** Unknown ids, lost relations, and words of ours that state a number, in everything that is not a claim. */
export function mutateVocabularies(dossier: Dossier): Mutant[] {
  return [...changeRelations(dossier), ...changeEntities(dossier), ...changeMeasures(dossier), ...addNumbers(dossier)];
}

function changeRelations({ relations }: Dossier): Mutant[] {
  return relations.data.flatMap(({ id, claims, context, topics }, at) =>
    Object.entries({ claims, context, topics }).flatMap(([field, ids]) =>
      ids.map((other, index) =>
        toMutant(`relations: an unknown id in ${field}`, id, ['relations', 'data', at, field, index], `${other}-x`),
      ),
    ),
  );
}

function changeEntities({ entities }: Dossier): Mutant[] {
  return entities.data.flatMap(({ id, role, within }, at) => [
    ...(role === null
      ? []
      : [toMutant('entities: an unknown claim', id, ['entities', 'data', at, 'role', 'claim'], `${role.claim}-x`)]),
    ...(within === undefined
      ? []
      : [toMutant('entities: an unknown place', id, ['entities', 'data', at, 'within'], `${within}-x`)]),
  ]);
}

function changeMeasures({ measures }: Dossier): Mutant[] {
  return measures.data.flatMap(({ id, sumOf, countsTowards, neverMerge }, at) =>
    Object.entries({ sumOf, countsTowards, neverMerge }).flatMap(([field, ids]) =>
      ids.map((other, index) =>
        toMutant('measures: an unknown id', id, ['measures', 'data', at, field, index], `${other}-x`),
      ),
    ),
  );
}

/** One text of ours of every kind, in every file. */
function addNumbers(dossier: Dossier): Mutant[] {
  const { records, relations, entities, measures } = dossier;
  const add = (place: string, path: (string | number)[], text: string | null | undefined): Mutant[] =>
    text == null ? [] : [toMutant('data: a number added to words of ours', place, path, `${text} There were 17.`)];
  return [
    ...records.flatMap(({ data }, at) => {
      const { claims, introduction, label, genre, weight } = data;
      const noted = claims.findIndex(({ note }) => note !== undefined);
      const own = (['introduction', 'label', 'genre'] as const).flatMap((field) =>
        add(`${data.id} ${field}`, ['records', at, 'data', field], { introduction, label, genre }[field]),
      );
      return [
        ...own,
        ...add(`${data.id} weight`, ['records', at, 'data', 'weight', 'why'], weight.why),
        ...add(`${data.id} summary`, ['records', at, 'data', 'claims', 0, 'summary'], claims[0]?.summary),
        ...add(`${data.id} note`, ['records', at, 'data', 'claims', noted, 'note'], claims[noted]?.note),
      ];
    }),
    ...(['question', 'finding', 'explanation'] as const).flatMap((field) =>
      add(`relations ${field}`, ['relations', 'data', 0, field], relations.data[0]?.[field]),
    ),
    ...add('entities role', ['entities', 'data', 0, 'role', 'text'], entities.data[0]?.role?.text),
    ...add('measures definition', ['measures', 'data', 0, 'definition'], measures.data[0]?.definition),
  ];
}
