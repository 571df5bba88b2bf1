import type { CslItem } from './csl.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';
import { recordFormats, type RecordEnding } from './twins.ts';

const writers: Record<RecordEnding, (items: readonly CslItem[]) => string> = {
  'csl.json': (items) => `${JSON.stringify(items, null, 2)}\n`,
  bib: toBibtex,
  ris: toRis,
};

/** Records as a file of one of the formats, with its media type. */
export function toRecordFile(items: readonly CslItem[], ending: RecordEnding): Response {
  const mediaType = recordFormats.find((format) => format.ending === ending)?.mediaType ?? 'text/plain';
  return new Response(writers[ending](items), { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
}
