import { getEntry } from 'astro:content';
import { version } from '../../../package.json';
import { readEditions } from '../../../scripts/lib/editions.ts';
import { dossierRoot } from '../../integration/dossier-root.ts';
import { toCurrentName } from '../../site/permalinks-time-map.ts';

/** Names the current edition on the pages of kept ones, whose own bytes never change. */
export async function GET(): Promise<Response> {
  const date = readEditions(dossierRoot()).editions.find((edition) => edition.version === version)?.date;
  const briefing = await getEntry('pages', 'briefing');
  return new Response(toCurrentName(version, date ?? briefing?.data.updated), {
    headers: { 'content-type': 'text/css' },
  });
}
