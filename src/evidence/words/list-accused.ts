import type { Entity } from '../../model/vocabulary.ts';
import type { DossierIndex } from '../dossier-index.ts';

/** Persons and organisations that a standing claim ties to wrongdoing, by id. */
export function listAccused({ claims, entities }: Pick<DossierIndex, 'claims' | 'entities'>): Map<string, Entity> {
  const accused = new Map<string, Entity>();
  for (const { claim } of claims.values()) {
    if (!claim.wrongdoing || claim.withdrawn !== undefined) continue;
    for (const id of claim.about) {
      const entity = entities.get(id);
      if (entity?.type === 'person' || entity?.type === 'organisation') accused.set(id, entity);
    }
  }
  return accused;
}
