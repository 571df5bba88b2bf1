import type { AnchoredClaim, Site, Source } from '../model/dossier.ts';
import type { Edition, PublishedFile } from '../model/edition.ts';
import type { Prose } from '../model/prose.ts';
import type { CitableClaim, CitableData, CitableReport, CitableSource, CitableWebpage, Part, Quotation } from './citable.ts';
import { findCoverage } from './find-coverage.ts';
import { findUpdated } from './find-updated.ts';

/** What all makers of citables need. */
export interface Context {
  site: Site;
  edition: Edition;
}

/** A page of prose: its frontmatter, the claims that it refers to, and the checksum of its own text. */
export interface ProsePage {
  path: string;
  data: Prose;
  claims: readonly string[];
  sha256: string;
}

/** The briefing as a whole. */
export function toReportCitable({ data, claims, sha256 }: ProsePage, { site, edition }: Context): CitableReport {
  const { title, description, published, updated } = data;
  return {
    kind: 'report',
    ...{ path: '/', title, description, published, updated, sha256 },
    quotations: toQuotations(claims, { site, edition }),
    parts: site.topics.map(({ id, data: topic }) => ({ path: `/topics/${id}/`, title: topic.title })),
    sources: toSourceParts(site),
    corrections: site.changes.filter(({ kind }) => kind === 'correction'),
  };
}

/** Another page of prose: a topic, the method. */
export function toProseCitable({ path, data, claims, sha256 }: ProsePage, context: Context): CitableWebpage {
  const { title, description, published, updated } = data;
  return {
    kind: 'topic',
    ...{ path, title, description, published, updated, sha256 },
    quotations: toQuotations(claims, context),
    parts: [],
  };
}

/** A page that sets out all claims or leads to others; every major change is one of it. */
export function toListCitable(page: Part & { description: string | null }, parts: readonly Part[], context: Context): CitableWebpage {
  const { site, edition } = context;
  const updated = findUpdated(site.claims.keys(), site.changes, edition);
  const kind = parts.length > 0 ? 'list' : 'page';
  return { kind, ...page, published: edition.published, updated, quotations: [], parts, sha256: null };
}

/** A claim's page; the checksum is that of its source. */
export function toClaimCitable(title: string, { claim, source }: AnchoredClaim, context: Context): CitableClaim {
  const { site, edition } = context;
  return {
    kind: 'claim',
    ...{ path: `/claims/${claim.id}/`, title, description: claim.summary },
    published: edition.published,
    updated: findUpdated([claim.id], site.changes, edition),
    quotations: toQuotations([claim.id], context),
    sha256: site.sources.find(({ id }) => id === source)?.page.sha256 ?? null,
  };
}

/** A source's page. */
export function toSourceCitable(source: Source, context: Context): CitableSource {
  const { site, edition } = context;
  const claims = source.page.claims.toSorted((a, b) => a.start - b.start || a.end - b.end).map(({ id }) => id);
  return {
    kind: 'source',
    ...{ path: `/sources/${source.id}/`, title: toLabel(source), description: source.record?.genre ?? null },
    published: edition.published,
    updated: findUpdated(claims, site.changes, edition),
    quotations: toQuotations(claims, context),
    sha256: source.page.sha256,
    source,
  };
}

/** The data and the files that hold them. */
export function toDataCitable(page: Pick<Part, 'title'> & { description: string }, files: readonly PublishedFile[], context: Context): CitableData {
  const { site, edition } = context;
  return {
    kind: 'data',
    ...{ path: '/data/', ...page, published: edition.published },
    updated: findUpdated(site.claims.keys(), site.changes, edition),
    quotations: [],
    sha256: files.find(({ name }) => name === 'datapackage.json')?.sha256 ?? null,
    files,
    coverage: { ...findCoverage(site), sources: toSourceParts(site) },
  };
}

/** The pages of all sources, from the strongest. */
export function toSourceParts(site: Site): Part[] {
  return site.sources.map((source) => ({ path: `/sources/${source.id}/`, title: toLabel(source) }));
}

/** Claims with their speakers and standing, each once; ids that nobody has minted are left out. */
function toQuotations(ids: readonly string[], { site, edition }: Context): Quotation[] {
  return [...new Set(ids)].flatMap((id) => {
    const anchored = site.claims.get(id);
    if (!anchored || anchored.claim.withdrawn) return [];
    const { speaker } = anchored.claim;
    return [
      {
        anchored,
        speaker: (speaker === null ? undefined : site.entities.get(speaker)) ?? null,
        standing: edition.describeStanding(anchored.claim, site.claims),
      },
    ];
  });
}

function toLabel({ page, record }: Source): string {
  return record?.label ?? page.title.value ?? page.seed;
}
