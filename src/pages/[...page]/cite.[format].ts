import type { APIContext, GetStaticPaths } from 'astro';
import { recordFormats, type RecordEnding } from '../../cite/twins.ts';
import { toCsl } from '../../cite/to-csl.ts';
import { toRecordFile } from '../../cite/to-record-file.ts';
import type { CslItem } from '../../cite/csl.ts';
import { loadCitables } from '../../components/cite/load-citables.ts';

export const getStaticPaths = (async () => {
  const { citables, edition } = await loadCitables();
  return citables.flatMap((citable) =>
    recordFormats.map(({ ending }) => ({
      params: { page: citable.path.replace(/^\/|\/$/g, '') || undefined, format: ending },
      props: { items: [toCsl(citable, edition)] },
    })),
  );
}) satisfies GetStaticPaths;

/** The record of what a page is cited for, beside the page. */
export function GET({ params, props }: APIContext<{ items: CslItem[] }, { format: RecordEnding }>): Response {
  return toRecordFile(props.items, params.format);
}
