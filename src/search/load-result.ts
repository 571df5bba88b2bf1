import type { Span } from '../model/seed.ts';
import { toExcerpt, type ExcerptPiece } from './excerpt.ts';
import { findHighlights } from './highlights.ts';
import type { PagefindResult } from './pagefind-types.ts';
import type { QueryNames, QueryPart } from './query.ts';
import type { ResultCard } from './result-card.ts';

/** A result as it is shown. */
export interface LoadedResult extends ResultCard {
  /** True where it only holds the words of what was asked for. */
  isLoose: boolean;
  /** Address from the root of the site, e.g. `sources/x/#p7`. */
  url: string;
  excerpt: ExcerptPiece[];
}

/** Loads what a result shows. */
export async function loadResult(
  result: PagefindResult,
  { parts, loose }: { parts: readonly QueryPart[]; loose: ReadonlySet<string> },
  names: QueryNames,
): Promise<LoadedResult> {
  const { url, content, meta } = await result.load();
  const spans: Span[] = findHighlights(content, parts, result.locations, names);
  return {
    ...meta,
    isLoose: loose.has(result.id),
    url: url.slice(1),
    excerpt: toExcerpt(content, spans),
  };
}
