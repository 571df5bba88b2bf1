import type { Dossier, Located } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import { listClaims } from '../dossier-index.ts';
import { findingAt } from '../finding-at.ts';

const rule = 'id-is-unique';

/** An id means one thing only; a seed has one record; a name belongs to one entity (else a warning). */
export function idIsUnique(dossier: Dossier): Finding[] {
  const { records, entities, measures, relations } = dossier;
  const claims = listClaims(dossier).map(({ claim, record, path }) => ({
    id: claim.id,
    in: record,
    path: [...path, 'id'],
  }));
  const sources = records.map((record) => ({ id: record.data.id, in: record, path: ['id'] }));
  return [
    ...findRepeated('claim', claims),
    ...findRepeated('source', sources),
    ...[
      { noun: 'entity', list: entities },
      { noun: 'measure', list: measures },
      { noun: 'relation', list: relations },
    ].flatMap(({ noun, list }) => findRepeated(noun, listItems(list))),
    ...findSharedSeeds(dossier),
    ...findSharedNames(dossier),
  ];
}

interface Item {
  id: string;
  in: Located<unknown>;
  path: PropertyKey[];
}

function listItems(list: Located<{ id: string }[]>): Item[] {
  return list.data.map(({ id }, index) => ({ id, in: list, path: [index, 'id'] }));
}

/** All but the first bearer of each id, with the place of the first. */
function findRepeated(noun: string, items: Item[]): Finding[] {
  return withFirst(items, ({ id }) => id).map(({ item, first }) =>
    findingAt(rule, item.in, item.path, {
      message: `The ${noun} id \`${item.id}\` is given twice; it is already in ${showPlace(first)}.`,
      hint: 'Give the newer one an id of its own. An id that was published stays with what it named.',
    }),
  );
}

function findSharedSeeds({ records }: Dossier): Finding[] {
  const items = records.map((record) => ({ id: record.data.seed, in: record, path: ['seed'] }));
  return withFirst(items, ({ id }) => id).map(({ item, first }) =>
    findingAt(rule, item.in, item.path, {
      message: `The seed \`${item.id}\` has two records; the other is ${showPlace(first)}.`,
      hint: 'Keep one record for each text and move the claims into it.',
    }),
  );
}

function findSharedNames({ entities }: Dossier): Finding[] {
  const items = entities.data.flatMap(({ id, aliases }, index) =>
    aliases.map((alias, at) => ({ alias, id, in: entities, path: [index, 'aliases', at] })),
  );
  return withFirst(items, ({ alias }) => alias)
    .filter(({ item, first }) => item.id !== first.id)
    .map(({ item, first }) =>
      findingAt(rule, item.in, item.path, {
        severity: 'warning',
        message: `The name \`${item.alias}\` belongs to two entities, \`${first.id}\` and \`${item.id}\`.`,
        hint: 'Leave it to the one that the texts mean by it.',
      }),
    );
}

function withFirst<T>(items: T[], toKey: (item: T) => string): { item: T; first: T }[] {
  const firsts = new Map<string, T>();
  return items.flatMap((item) => {
    const first = firsts.get(toKey(item));
    if (first !== undefined) return [{ item, first }];
    firsts.set(toKey(item), item);
    return [];
  });
}

function showPlace(item: Item): string {
  const place = item.in.locate(item.path);
  return place === undefined ? `\`${item.in.file}\`` : `\`${item.in.file}\` line ${place.line}`;
}
