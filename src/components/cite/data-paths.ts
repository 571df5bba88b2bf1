import type { DataFile } from '../../exports/data/to-data-files.ts';
import { loadSite } from '../../content.ts';
import { toData } from './data.ts';
import { loadEdition } from './load-edition.ts';

/** What a route that writes a file of data is given. */
export interface DataProps {
  file: DataFile;
}

/** The files of data with an ending, for `getStaticPaths` of a route whose name has the same. */
export async function listDataPaths(ending: string): Promise<{ params: { name: string }; props: DataProps }[]> {
  const { files } = toData({ site: await loadSite(), edition: await loadEdition() });
  return files
    .filter(({ name }) => name.endsWith(ending))
    .map((file) => ({ params: { name: file.name.slice(0, -ending.length) }, props: { file } }));
}
