import { getCollection } from 'astro:content';
import type { Citable, Part } from '../../cite/citable.ts';
import { toClaimCitable, toListCitable, toSourceCitable, type Context } from '../../cite/to-citable.ts';
import { toSourceParts, toTopicParts } from '../../cite/parts.ts';
import { loadSite } from '../../content.ts';
import type { AnchoredClaim } from '../../model/dossier.ts';
import { toClaimTitle } from '../../site/claim-title.ts';
import { toSourceView } from '../../site/claim-view.ts';
import { toData } from './data.ts';
import { listPages } from './list-pages.ts';
import { loadEdition } from './load-edition.ts';
import { toProse, type ProseEntry } from './prose.ts';

/** Every page of the site that can be cited, each once, with what its citations are made from. */
export async function loadCitables(): Promise<Context & { citables: Citable[] }> {
  const context = { site: await loadSite(), edition: await loadEdition() };
  const prose = (await loadProse()).map((entry) => toProse(entry, context));
  const { site } = context;
  const own = [...prose, toData(context).citable];
  return {
    ...context,
    citables: [
      ...own,
      ...toLists(new Set(own.map(({ path }) => path)), context),
      ...site.sources.map((source) => toSourceCitable(source, context)),
      ...[...site.claims.values()].map((anchored) => toClaimCitable(toClaimName(anchored, context), anchored, context)),
    ],
  };
}

/** All pages of prose, the briefing first, then the topics in their order. */
export async function loadProse(): Promise<ProseEntry[]> {
  const pages = (await getCollection('pages')).toSorted((a, b) => a.data.order - b.data.order);
  const topics = (await getCollection('topics')).toSorted((a, b) => a.data.order - b.data.order);
  return [...pages.filter(({ id }) => id === 'briefing'), ...topics, ...pages.filter(({ id }) => id !== 'briefing')];
}

/**
 * What a claim's page is called outside itself: with its id, because many are of one kind, but for a claim about wrongdoing,
 * whose id may hold a name that must not stand in a title.
 */
export function toClaimName({ claim, source }: AnchoredClaim, { site }: Context): string {
  const found = site.sources.find(({ id }) => id === source);
  const name = `${toClaimTitle(claim, site.measures)}, ${found ? toSourceView(found).shortLabel : source}`;
  return claim.wrongdoing ? name : `${name} (${claim.id})`;
}

/** The pages that are neither prose nor data. */
function toLists(known: ReadonlySet<string>, { site, edition }: Context): Citable[] {
  const parts: Record<string, Part[]> = {
    '/sources/': toSourceParts(site),
    '/topics/': toTopicParts(site),
  };
  return listPages
    .filter(({ path }) => !known.has(path))
    .map((page) => toListCitable({ ...page, description: null }, parts[page.path] ?? [], edition));
}
