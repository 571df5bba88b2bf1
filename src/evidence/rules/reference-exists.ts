import type { Dossier } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import { toDossierIndex, type DossierIndex } from '../dossier-index.ts';
import { findingAt, type Problem } from '../finding-at.ts';
import { listValues } from '../words/list-values.ts';
import { findNearest } from '../words/nearest.ts';
import { listReferences, type Reference, type Target } from './list-references.ts';

const rule = 'reference-exists';

const homes: Readonly<Record<Target, string>> = {
  claim: 'content/sources/',
  entity: 'content/entities.yaml',
  place: 'content/entities.yaml',
  measure: 'content/measures.yaml',
  topic: 'content/topics/',
};

/** Every id that points somewhere points to something that exists and, for claims, still stands. */
export function referenceExists(dossier: Dossier): Finding[] {
  const index = toDossierIndex(dossier);
  const known = listKnown(index);
  return [
    ...listReferences(dossier).flatMap((reference) => checkReference(reference, known, index)),
    ...checkEnclosures(dossier, index),
  ];
}

function listKnown({ claims, entities, measures, topics }: DossierIndex): Record<Target, Set<string>> {
  const places = [...entities.values()].filter(({ type }) => type === 'place').map(({ id }) => id);
  return {
    claim: new Set(claims.keys()),
    entity: new Set(entities.keys()),
    place: new Set(places),
    measure: new Set(measures.keys()),
    topic: topics,
  };
}

function checkReference(reference: Reference, known: Record<Target, Set<string>>, index: DossierIndex): Finding[] {
  const { target, id, owner, field } = reference;
  if (!known[target].has(id)) return [findingAt(rule, reference.in, reference.path, toMissing(reference, known))];
  const isHistory = reference.in.file.endsWith('changes.yaml');
  if (target !== 'claim' || isHistory || index.claims.get(id)?.claim.withdrawn === undefined) return [];
  return [
    findingAt(rule, reference.in, reference.path, {
      message: `\`${field}\` of \`${owner}\` names the claim \`${id}\`, which has been withdrawn.`,
      hint: 'Name a claim that stands, or take the reference out.',
    }),
  ];
}

function toMissing({ target, id, owner, field }: Reference, known: Record<Target, Set<string>>): Problem {
  const nearest = findNearest(id, known[target]);
  const isOther = target === 'place' && known.entity.has(id);
  return {
    message: isOther
      ? `\`${field}\` of \`${owner}\` names \`${id}\`, which is not a place.`
      : `\`${field}\` of \`${owner}\` names the ${target} \`${id}\`, which does not exist.`,
    hint: nearest.length > 0 ? `Did you mean ${listValues(nearest, 'or')}?` : `The ids stand in \`${homes[target]}\`.`,
  };
}

/** A place must not lie, through others, within itself. */
function checkEnclosures({ entities }: Dossier, { entities: byId }: DossierIndex): Finding[] {
  return entities.data.flatMap((entity, at) => {
    const passed = new Set<string>();
    let outer = entity.within;
    while (outer !== undefined && outer !== entity.id && !passed.has(outer)) {
      passed.add(outer);
      outer = byId.get(outer)?.within;
    }
    if (outer !== entity.id) return [];
    return findingAt(rule, entities, [at, 'within'], {
      message: `The place \`${entity.id}\` lies within itself: ${listValues([entity.id, ...passed, entity.id])}.`,
      hint: 'Let `within` name the next larger place that the texts give.',
    });
  });
}
