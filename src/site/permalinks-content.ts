import type { Claim } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Seed } from '../model/seed.ts';
import type { SourceRecord } from '../model/source-record.ts';
import { figureAnchor, noteAnchor } from './urls.ts';

/** A text with its record, and the slug of its page. */
export interface PagedSource {
  slug: string;
  seed: Seed;
  record: SourceRecord | null;
}

const contentAddresses = [
  /^\/topics\/[^/#]+\/$/,
  /^\/sources\/[^/#]+\/(?:#(?:p\d+|(?:n-)?c-.+))?$/,
  /^\/claims\/[^/#]+\/(?:#c-.+)?$/,
  /^\/figures\/#[fm]-/,
];

/**
 * True for an address that exists if and only if `listContentAddresses` has it; of others only the built site knows. The
 * pages of relations and names have other anchors too: which of those are of records has to be told.
 */
export function isContentAddress(address: string, recorded: ReadonlySet<string>): boolean {
  return recorded.has(address) || contentAddresses.some((pattern) => pattern.test(address));
}

/** The addresses that the records of a dossier give: sources, paragraphs, claims, figures, relations, names, topics. */
export function listContentAddresses(dossier: Dossier, sources: readonly PagedSource[]): Set<string> {
  const claims = sources.flatMap(({ record }) => record?.claims ?? []);
  const standing = claims.filter(({ withdrawn }) => !withdrawn);
  const figures = standing.flatMap(({ id, figure }) => (figure ? [{ id, measure: figure.measure }] : []));
  const measures = new Set(dossier.measures.data.map(({ id }) => id));
  return new Set([
    ...dossier.topics.map(({ id }) => `/topics/${id}/`),
    ...sources.flatMap(listSourceAddresses),
    ...claims.map(({ id }) => `/claims/${id}/`),
    ...claims.map(({ id }) => `/claims/${id}/#${id}`),
    ...figures.map(({ id }) => `/figures/#${figureAnchor(id)}`),
    ...figures.filter(({ measure }) => measures.has(measure)).map(({ measure }) => `/figures/#m-${measure}`),
    ...listEntries(dossier, sources),
  ]);
}

/** Anchors of relations and names on the pages that list them. */
export function listEntries(dossier: Dossier, sources: readonly PagedSource[]): string[] {
  const standing = sources.flatMap(({ record }) => record?.claims ?? []).filter(({ withdrawn }) => !withdrawn);
  return [
    ...dossier.relations.data.map(({ id }) => `/conflicts/#${id}`),
    ...listNames(dossier, standing).map((id) => `/names/#${id}`),
  ];
}

function listSourceAddresses({ slug, seed, record }: PagedSource): string[] {
  const page = `/sources/${slug}/`;
  const standing = (record?.claims ?? []).filter(({ withdrawn }) => !withdrawn);
  const notes = standing.map(({ id }) => `${page}#${noteAnchor(id)}`);
  const display = record?.display ?? 'full';
  if (display === 'none') return [page, ...notes];
  return [
    page,
    ...notes,
    ...standing.map(({ id }) => `${page}#${id}`),
    ...seed.paragraphs
      .filter((paragraph) => display === 'full' || isQuoted(paragraph, seed, standing))
      .map(({ id }) => `${page}#${id}`),
  ];
}

/** True where a claim quotes words of the paragraph, and perhaps where they also stand elsewhere. */
function isQuoted({ start, end }: Seed['paragraphs'][number], seed: Seed, claims: readonly Claim[]): boolean {
  const text = seed.text.slice(start, end);
  return claims.some(({ quote }) => text.includes(quote));
}

/** Persons, organisations and groups that a claim which stands is about or comes from. */
function listNames({ entities }: Dossier, claims: readonly Claim[]): string[] {
  const named = new Set(claims.flatMap(({ speaker, via, about }) => [speaker, ...via, ...about]));
  const isListed = new Set(['person', 'organisation', 'group']);
  return entities.data.filter(({ id, type }) => isListed.has(type) && named.has(id)).map(({ id }) => id);
}
