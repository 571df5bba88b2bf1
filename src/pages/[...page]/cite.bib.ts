import type { APIContext } from 'astro';
import { toRecordFile } from '../../cite/to-record-file.ts';
import { listRecordPaths, type RecordProps } from '../../components/cite/record-paths.ts';

export const getStaticPaths = listRecordPaths;

/** The record of what a page is cited for, as BibTeX. */
export function GET({ props }: APIContext<RecordProps>): Response {
  return toRecordFile(props.items, 'bib');
}
