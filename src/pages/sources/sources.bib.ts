import { toRecordFile } from '../../cite/to-record-file.ts';
import { loadSourceRecords } from '../../components/cite/record-paths.ts';

/** The records of all sources, as BibTeX. */
export async function GET(): Promise<Response> {
  return toRecordFile(await loadSourceRecords(), 'bib');
}
