import type { Claim, Figure } from '../model/claim.ts';
import type { Site } from '../model/dossier.ts';
import type { Entity } from '../model/vocabulary.ts';

/** The source's own words for a count; a bare number takes the counted thing with it: `2,137 individuals detained`. */
export function toCountWords({ text, unit }: Pick<Figure, 'text' | 'unit'>): string {
  return /\s/.test(text) ? text : `${text} ${unit}`;
}

/** Who says it and through whom, in words that hold no person’s name: their role as the texts give it. */
export function toSpeakerWords({ speaker, via }: Pick<Claim, 'speaker' | 'via'>, entities: Site['entities']): string {
  const through = via.map((id) => `via ${toRoleWords(id, entities)}`);
  const first =
    speaker === null ? (via.length > 0 ? 'nobody named' : 'the text itself') : toRoleWords(speaker, entities);
  return [first, ...through].join(', ');
}

// The title of a work may hold a name.
const works: Partial<Record<Entity['type'], string>> = {
  publication: 'a report that we do not hold',
  recording: 'a recording that we do not hold',
};

/** An entity’s name; a person’s role, or `a named person`; a work by its kind. */
export function toRoleWords(id: string, entities: Site['entities']): string {
  const entity = entities.get(id);
  if (!entity) return id;
  if (entity.type !== 'person') return works[entity.type] ?? entity.name;
  return entity.role?.text.split(/[,;]| who /)[0] ?? 'a named person';
}

/** Our short name for each source, by its slug. */
export function toSourceNames({ sources }: Pick<Site, 'sources'>): Map<string, string> {
  return new Map(sources.map(({ id, shortLabel }) => [id, shortLabel]));
}
