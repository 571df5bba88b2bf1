import type { APIContext } from 'astro';
import { listDataPaths, type DataProps } from '../../components/cite/data-paths.ts';
import { toTextFile } from '../../components/cite/text-file.ts';

export const getStaticPaths = () => listDataPaths('.csv');

/** A file of data that ends in `.csv`. */
export function GET({ props: { file } }: APIContext<DataProps>): Response {
  return toTextFile(file.body, file.mediaType);
}
