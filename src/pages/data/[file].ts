import type { APIContext, GetStaticPaths } from 'astro';
import { toData } from '../../components/cite/data.ts';
import { loadEdition } from '../../components/cite/load-edition.ts';
import { toTextFile } from '../../components/cite/text-file.ts';
import { loadSite } from '../../content.ts';
import type { DataFile } from '../../exports/data/to-data-files.ts';

export const getStaticPaths = (async () => {
  const { files } = toData({ site: await loadSite(), edition: await loadEdition() });
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

/** A file of data. */
export function GET({ props: { file } }: APIContext<{ file: DataFile }>): Response {
  return toTextFile(file.body, file.mediaType);
}
