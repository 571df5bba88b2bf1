import type { CslItem } from '../../cite/csl.ts';
import { toCsl } from '../../cite/to-csl.ts';
import { toSourceCitable } from '../../cite/to-citable.ts';
import { loadSite } from '../../content.ts';
import { loadCitables } from './load-citables.ts';
import { loadEdition } from './load-edition.ts';

/** What a route that writes records is given. */
export interface RecordProps {
  items: CslItem[];
}

/** The pages beside which a record stands, for `getStaticPaths` of a route below `[...page]`. */
export async function listRecordPaths(): Promise<{ params: { page: string | undefined }; props: RecordProps }[]> {
  const { citables, edition } = await loadCitables();
  return citables.map((citable) => ({
    params: { page: toPageParameter(citable.path) },
    props: { items: [toCsl(citable, edition)] },
  }));
}

/** The records of all sources, from the strongest. */
export async function loadSourceRecords(): Promise<CslItem[]> {
  const context = { site: await loadSite(), edition: await loadEdition() };
  return context.site.sources.map((source) => toCsl(toSourceCitable(source, context), context.edition));
}

/** `/topics/raids/` to `topics/raids`; the root has none. */
export function toPageParameter(path: string): string | undefined {
  return path.replace(/^\/|\/$/g, '') || undefined;
}
