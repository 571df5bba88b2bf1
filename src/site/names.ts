import type { Site } from '../model/dossier.ts';
import type { Entity } from '../model/vocabulary.ts';
import type { ClaimView, FindClaimView } from './claim-view.ts';

/** A name and what the texts say about it and with it. */
export interface NameEntry {
  entity: Entity;
  /** Claims that tie it to wrongdoing. */
  wrongdoing: ClaimView[];
  /** Other claims about it. */
  about: ClaimView[];
  /** Claims that it makes or passes on. */
  says: ClaimView[];
}

/** Persons, or organisations with unnamed groups, that at least one claim knows; by name. */
export function toNameEntries(site: Site, findView: FindClaimView, types: readonly Entity['type'][]): NameEntry[] {
  const views = [...site.claims.values()]
    .filter(({ claim }) => !claim.withdrawn)
    .flatMap(({ claim }) => findView(claim.id) ?? []);
  const entries = [...site.entities.values()]
    .filter(({ type }) => types.includes(type))
    .map((entity) => toEntry(entity, views))
    .filter(({ wrongdoing, about, says }) => wrongdoing.length + about.length + says.length > 0);
  return entries.sort((a, b) => a.entity.name.localeCompare(b.entity.name, 'en'));
}

function toEntry(entity: Entity, views: readonly ClaimView[]): NameEntry {
  const isAbout = ({ claim }: ClaimView): boolean => claim.about.includes(entity.id);
  return {
    entity,
    wrongdoing: views.filter((view) => isAbout(view) && view.claim.wrongdoing),
    about: views.filter((view) => isAbout(view) && !view.claim.wrongdoing),
    says: views.filter(({ claim }) => claim.speaker === entity.id || claim.via.includes(entity.id)),
  };
}
