import type { Claim } from '../../model/claim.ts';
import type { Dossier, Located } from '../../model/dossier.ts';
import { listClaims, type ClaimEntry } from '../dossier-index.ts';

/** What an id can point to. */
export type Target = 'claim' | 'entity' | 'place' | 'measure' | 'topic';

/** An id that points to another part of the dossier. */
export interface Reference {
  target: Target;
  id: string;
  in: Located<unknown>;
  path: readonly PropertyKey[];
  /** The part that holds it, e.g. `c-moi-arrests`. */
  owner: string;
  /** The field's name, e.g. `speaker`. */
  field: string;
}

type Pointer = Pick<Reference, 'target' | 'id' | 'field'> & { path: readonly PropertyKey[] };

/** Every reference of the data files, in their order. */
export function listReferences(dossier: Dossier): Reference[] {
  const { entities, measures, relations, changes } = dossier;
  return [
    ...listClaims(dossier).flatMap(listOfClaim),
    ...own(entities, ({ within, role }) => [
      ...one('place', ['within'], within),
      ...one('claim', ['role', 'claim'], role?.claim),
    ]),
    ...own(measures, ({ sumOf, countsTowards, neverMerge }) => [
      ...many('measure', ['sumOf'], sumOf),
      ...many('measure', ['countsTowards'], countsTowards),
      ...many('measure', ['neverMerge'], neverMerge),
    ]),
    ...own(relations, ({ claims, context, topics }) => [
      ...many('claim', ['claims'], claims),
      ...many('claim', ['context'], context),
      ...many('topic', ['topics'], topics),
    ]),
    ...own({ ...changes, data: changes.data.map((change) => ({ ...change, id: change.date })) }, ({ claim }) =>
      one('claim', ['claim'], claim),
    ),
  ];
}

function listOfClaim({ claim, record, path }: ClaimEntry): Reference[] {
  return listPointers(claim).map((pointer) => ({
    ...pointer,
    path: [...path, ...pointer.path],
    in: record,
    owner: claim.id,
  }));
}

function listPointers({ speaker, via, about, topics, reply, figure }: Claim): Pointer[] {
  return [
    ...one('entity', ['speaker'], speaker),
    ...many('entity', ['via'], via),
    ...many('entity', ['about'], about),
    ...many('topic', ['topics'], topics),
    ...many('claim', ['reply'], Array.isArray(reply) ? reply : []),
    ...one('measure', ['figure', 'measure'], figure?.measure),
    ...one('place', ['figure', 'place'], figure?.place),
    ...one('claim', ['figure', 'partOf', 'claim'], figure?.partOf?.claim),
  ];
}

function own<T extends { id: string }>(list: Located<T[]>, toPointers: (item: T) => Pointer[]): Reference[] {
  return list.data.flatMap((item, index) =>
    toPointers(item).map((pointer) => ({ ...pointer, path: [index, ...pointer.path], in: list, owner: item.id })),
  );
}

function one(target: Target, path: readonly string[], id: string | null | undefined): Pointer[] {
  return id === null || id === undefined ? [] : [{ target, id, field: path.join('.'), path }];
}

function many(target: Target, path: readonly string[], ids: readonly string[]): Pointer[] {
  return ids.map((id, index) => ({ target, id, field: path.join('.'), path: [...path, index] }));
}
