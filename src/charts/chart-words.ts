import type { Claim, Figure } from '../model/claim.ts';
import type { Site } from '../model/dossier.ts';

/** The source's own words for a count; a bare number takes the counted thing with it: `2,137 individuals detained`. */
export function toCountWords({ text, unit }: Pick<Figure, 'text' | 'unit'>): string {
  return /\s/.test(text) ? text : `${text} ${unit}`;
}

/** Who says it, in words that hold no person's name: their role as the texts give it. */
export function toSpeakerWords({ speaker }: Pick<Claim, 'speaker'>, entities: Site['entities']): string {
  if (speaker === null) return 'the text itself';
  const entity = entities.get(speaker);
  if (entity?.type !== 'person') return entity?.name ?? speaker;
  return entity.role?.text.split(/[,;]| who /)[0] ?? 'a named person';
}

/** Our short name for each source, by its slug. */
export function toSourceNames({ sources }: Pick<Site, 'sources'>): Map<string, string> {
  return new Map(sources.map(({ id, record, page }) => [id, record?.shortLabel ?? page.title.value ?? page.seed]));
}
