import type { Span } from '../model/seed.ts';
import { toExcerpt, type ExcerptPiece } from './excerpt.ts';
import type { AliasIndex } from './find-names.ts';
import { findHighlights } from './highlights.ts';
import type { PagefindResult } from './pagefind-types.ts';
import type { QueryPart } from './query.ts';
import { parseFacetString, type FacetValue, type ResultCard } from './result-card.ts';

/** A result as it is shown. */
export interface LoadedResult extends ResultCard {
  /** True where it only holds the words of what was asked for. */
  isLoose: boolean;
  /** Address from the root of the site, e.g. `sources/x/#p7`. */
  url: string;
  excerpt: ExcerptPiece[];
  /** Values of a facet that it carries. */
  facets: Record<string, FacetValue[]>;
}

/** Loads what a result shows. */
export async function loadResult(
  result: PagefindResult,
  { parts, loose }: { parts: readonly QueryPart[]; loose: ReadonlySet<string> },
  aliases: AliasIndex,
): Promise<LoadedResult> {
  const { raw_url, content, locations, filters, anchors } = await result.data();
  const card = JSON.parse(anchors[0]?.title ?? '{}') as ResultCard;
  const spans: Span[] = findHighlights(content, parts, locations, aliases);
  return {
    ...card,
    isLoose: loose.has(result.id),
    url: raw_url.replace(/^\//, ''),
    excerpt: toExcerpt(content, spans),
    facets: Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, values.map(parseFacetString)])),
  };
}
