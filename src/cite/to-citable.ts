import type { AnchoredClaim, Site, Source } from '../model/dossier.ts';
import type { Edition, PublishedFile } from '../model/edition.ts';
import type { Prose } from '../model/prose.ts';
import type {
  Checksum,
  CitableClaim,
  CitableData,
  CitableReport,
  CitableSource,
  CitableWebpage,
  Part,
} from './citable.ts';
import { findCoverage } from './find-coverage.ts';
import { findPublished, findUpdated, toLater } from './find-updated.ts';
import { toSourceParts, toTopicParts } from './parts.ts';
import { toQuotations } from './to-quotations.ts';
import { toTextFragment } from './to-text-fragment.ts';

/** What all makers of citables need. */
export interface Context {
  site: Site;
  edition: Edition;
}

/** A page of prose: its frontmatter, and the claims that it refers to. */
export interface ProsePage {
  path: string;
  data: Prose;
  claims: readonly string[];
  /** The page's own text as Markdown, which is published beside it. */
  checksum: Checksum;
}

/** The briefing as a whole, in its present edition: a change of any part of it is one of it. */
export function toReportCitable({ data, claims, checksum }: ProsePage, { site, edition }: Context): CitableReport {
  const { title, description, published } = data;
  return {
    kind: 'report',
    path: '/',
    title,
    description,
    published,
    updated: edition.updated,
    checksum,
    quotations: toQuotations(claims, site, edition),
    parts: toTopicParts(site),
    sources: toSourceParts(site),
    corrections: site.changes.filter(({ kind }) => kind === 'correction'),
  };
}

/** Another page of prose: a topic, the method. It changes with its words and with the claims that it shows. */
export function toProseCitable(
  { path, data, claims, checksum }: ProsePage,
  { site, edition }: Context,
): CitableWebpage {
  const { title, description, published, updated } = data;
  return {
    kind: 'topic',
    path,
    title,
    description,
    published,
    updated: toLater(updated, findUpdated(claims, site.changes, edition)),
    checksum,
    quotations: toQuotations(claims, site, edition),
    parts: [],
  };
}

/** A page that sets out all claims or leads to others; every change of the briefing is one of it. */
export function toListCitable(
  { published, updated, ...page }: ListPage,
  parts: readonly Part[],
  edition: Edition,
): CitableWebpage {
  return {
    kind: parts.length > 0 ? 'list' : 'page',
    ...page,
    published: published ?? edition.published,
    updated: updated ?? edition.updated,
    quotations: [],
    parts,
    checksum: null,
  };
}

/** A page without a text of its own; its days are the briefing's where it has none. */
export interface ListPage extends Part {
  description: string | null;
  published?: string | undefined;
  updated?: string | undefined;
}

/** For social cards, where a name beside wrongdoing would stand without its status and reply. */
const claimDescription = 'A claim of one source: its exact words, who says it, its standing and the reply.';

/** Without the reason, which may hold a name. */
function toWithdrawnDescription(day: string): string {
  return `A claim that was withdrawn on ${day}; its page says why.`;
}

/** A claim's page; the checksum is that of its source. */
export function toClaimCitable(title: string, anchored: AnchoredClaim, context: Context): CitableClaim {
  const { site, edition } = context;
  const { claim, source } = anchored;
  const found = site.sources.find(({ id }) => id === source);
  return {
    kind: 'claim',
    path: `/claims/${claim.id}/`,
    title,
    description: claim.withdrawn ? toWithdrawnDescription(claim.withdrawn.on) : claimDescription,
    published: findPublished([claim.id], site.changes, edition),
    updated: findUpdated([claim.id], site.changes, edition),
    quotations: toQuotations([claim.id], site, edition),
    checksum: toSourceChecksum(found),
    passage: toPassage(anchored, found),
  };
}

/** Where the source shows its text: to the words; else to what its page says of the claim. Nothing is marked of a withdrawn one. */
function toPassage(anchored: AnchoredClaim, source: Source | undefined): string {
  const { claim, paragraph } = anchored;
  if (claim.withdrawn) return `/sources/${anchored.source}/#${paragraph}`;
  return `/sources/${anchored.source}/#${source?.page.display === 'full' ? toTextFragment(anchored, source) : claim.id}`;
}

/** A source's page. */
export function toSourceCitable(source: Source, context: Context): CitableSource {
  const { site, edition } = context;
  const claims = source.page.claims.toSorted((a, b) => a.start - b.start || a.end - b.end).map(({ id }) => id);
  return {
    kind: 'source',
    path: `/sources/${source.id}/`,
    title: source.label,
    description: toDescription(source),
    published: findPublished(claims, site.changes, edition),
    updated: findUpdated(claims, site.changes, edition),
    quotations: toQuotations(claims, site, edition),
    checksum: toSourceChecksum(source),
    source,
  };
}

/** The data and the files that hold them. */
export function toDataCitable(
  page: { title: string; description: string },
  files: readonly PublishedFile[],
  context: Context,
): CitableData {
  const { site, edition } = context;
  return {
    kind: 'data',
    path: '/data/',
    ...page,
    published: edition.published,
    updated: edition.updated,
    quotations: [],
    checksum: files.find(({ name }) => name === 'datapackage.json') ?? null,
    files,
    coverage: { ...findCoverage(site), sources: toSourceParts(site) },
  };
}

/** The stored text's, where it may be published. */
function toSourceChecksum(source: Source | undefined): Checksum | null {
  if (source?.page.display !== 'full') return null;
  return { path: `/sources/${source.id}/text.txt`, sha256: source.page.sha256 };
}

/** What a text is, as a sentence. */
function toDescription({ record }: Source): string | null {
  return record === null ? null : `${record.genre.slice(0, 1).toUpperCase()}${record.genre.slice(1)}.`;
}
