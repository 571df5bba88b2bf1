import type { Move, Redirect, Tombstone } from '../model/permalink.ts';
import type { SourceRecord } from '../model/source-record.ts';
import { splitAddress, toFolder } from './permalinks.ts';
import type { PagedSource } from './permalinks-content.ts';
import { figureAnchor, noteAnchor } from './urls.ts';

/**
 * What becomes of addresses whose claim was withdrawn or whose text may no longer be shown: the passage leads to the
 * paragraph or the part of the page that takes its place, the page of the claim says that it was withdrawn.
 */
export function listOwnMoves(sources: readonly PagedSource[]): Redirect[] {
  return sources.flatMap((source) => [
    ...listTombstones(source.record),
    ...listWithdrawn(source),
    ...listHidden(source),
  ]);
}

/** Pages of claims that were withdrawn. */
export function listTombstones(record: SourceRecord | null): Tombstone[] {
  return (record?.claims ?? []).flatMap(({ id, withdrawn }) =>
    withdrawn ? [{ from: `/claims/${id}/`, gone: withdrawn.why, on: withdrawn.on }] : [],
  );
}

function listWithdrawn({ slug, seed, record }: PagedSource): Move[] {
  const page = `/sources/${slug}/`;
  const isShown = record?.display === 'full';
  return (record?.claims ?? []).flatMap(({ id, quote, figure, withdrawn }): Move[] => {
    if (!withdrawn) return [];
    const paragraph = seed.paragraphs.find(({ start, end }) => seed.text.slice(start, end).includes(quote));
    const to = `${page}#${isShown && paragraph ? paragraph.id : 'text-title'}`;
    return [
      { from: `${page}#${id}`, to },
      { from: `${page}#${noteAnchor(id)}`, to },
      ...(figure
        ? ['/figures/', '/data/'].map((table) => ({ from: `${table}#${figureAnchor(id)}`, to: `/claims/${id}/` }))
        : []),
    ];
  });
}

function listHidden({ slug, seed, record }: PagedSource): Move[] {
  if (!record || record.display === 'full') return [];
  const page = `/sources/${slug}/`;
  const ids = [
    ...seed.paragraphs.map(({ id }) => id),
    ...record.claims.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id),
  ];
  return ids.map((id) => ({ from: `${page}#${id}`, to: `${page}#text-title` }));
}

/**
 * Where an address leads in the end: itself where nothing moved it, undefined where moves go round in a circle. Of several
 * redirects of one address the first counts.
 */
export function followMoves(address: string, redirects: readonly Redirect[]): string | undefined {
  const moves = new Map(
    redirects.toReversed().flatMap((entry) => ('to' in entry ? [[entry.from, entry.to] as const] : [])),
  );
  const passed = new Set<string>();
  let here = address;
  for (let next = step(here, moves); next !== undefined; next = step(here, moves)) {
    if (passed.has(here)) return undefined;
    passed.add(here);
    here = next;
  }
  return here;
}

/** One move: of the address itself, else of its page, whose passages and files go with it. */
function step(address: string, moves: ReadonlyMap<string, string>): string | undefined {
  const own = moves.get(address);
  if (own !== undefined) return own;
  const page = toFolder(splitAddress(address).path);
  const to = moves.get(page);
  // A passage takes in nothing that stood beside the old page.
  return to === undefined || !to.endsWith('/') ? to : to + address.slice(page.length);
}
