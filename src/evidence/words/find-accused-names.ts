import type { Entity } from '../../model/vocabulary.ts';
import { findNames, type FoundName } from './find-names.ts';

/**
 * Names of accused persons and organisations in a text. All entities are looked for, so that the name of somebody
 * else that holds an accused one's ("Brook Lines" and "Brook") is not taken for theirs.
 */
export function findAccusedNames(
  text: string,
  entities: ReadonlyMap<string, Entity>,
  accused: ReadonlyMap<string, Entity>,
): FoundName[] {
  return findNames(text, [...entities.values()]).flatMap((name) => {
    const bearers = name.entities.filter(({ id }) => accused.has(id));
    return bearers.length === 0 ? [] : [{ ...name, entities: bearers }];
  });
}
