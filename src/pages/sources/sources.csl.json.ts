import { toRecordFile } from '../../cite/to-record-file.ts';
import { loadSourceRecords } from '../../components/cite/record-paths.ts';

/** The records of all sources, as CSL-JSON. */
export async function GET(): Promise<Response> {
  return toRecordFile(await loadSourceRecords(), 'csl.json');
}
