import type { PhrasingContent, RootContent } from 'mdast';
import type { AnchoredClaim, Site } from '../../model/dossier.ts';
import type { Edition } from '../../model/edition.ts';
import { toLink, toText } from './print-twin.ts';

/** Who says a claim, and through whom: `CNA, via Interior Ministry`. */
export function toSpeaker({ claim: { speaker, via } }: AnchoredClaim, { entities }: Site): string {
  if (speaker === null && via.length === 0) return 'The text in its own voice';
  const toName = (id: string): string => entities.get(id)?.name ?? id;
  return [speaker === null ? 'Nobody named' : toName(speaker), ...via.map((id) => `via ${toName(id)}`)].join(', ');
}

/** A fact: what it is called, and its words. */
export type FactLine = readonly [name: string, ...content: PhrasingContent[]];

/** A fact in words; none where nothing is known. */
export function toLine(name: string, value: string | null | undefined): FactLine[] {
  return value ? [[name, toText(value)]] : [];
}

/** A fact for each line. */
export function toFacts(facts: readonly FactLine[]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: facts.map(([name, ...content]) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [toText(`${name}: `), ...content] }],
    })),
  };
}

/** What a text is, and how much weight it bears, with a link to the passage. */
export function toSourceWords(anchored: AnchoredClaim, site: Site, edition: Edition): PhrasingContent[] {
  const { claim, source: id, paragraph } = anchored;
  const anchor = claim.withdrawn ? paragraph : claim.id;
  const source = site.sources.find((source) => source.id === id);
  const link = toLink(edition.toAddress(`/sources/${id}/#${anchor}`), source?.label ?? id);
  return source?.record ? [link, toText(` (${source.record.weight.label}): ${source.record.introduction}`)] : [link];
}
