import type { APIContext, GetStaticPaths } from 'astro';
import type { CslItem } from '../../cite/csl.ts';
import { toCsl } from '../../cite/to-csl.ts';
import { toSourceCitable } from '../../cite/to-citable.ts';
import { toRecordFile } from '../../cite/to-record-file.ts';
import { recordFormats, type RecordEnding } from '../../cite/twins.ts';
import { loadEdition } from '../../components/cite/load-edition.ts';
import { loadSite } from '../../content.ts';

export const getStaticPaths = (async () => {
  const context = { site: await loadSite(), edition: await loadEdition() };
  const items = context.site.sources.map((source) => toCsl(toSourceCitable(source, context), context.edition));
  return recordFormats.map(({ ending }) => ({ params: { format: ending }, props: { items } }));
}) satisfies GetStaticPaths;

/** The records of all sources in one file. */
export function GET({ params, props }: APIContext<{ items: CslItem[] }, { format: RecordEnding }>): Response {
  return toRecordFile(props.items, params.format);
}
