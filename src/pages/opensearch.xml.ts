import { shortName } from '../cite/identity.ts';
import { loadEdition } from '../components/cite/load-edition.ts';
import { toTextFile } from '../components/cite/text-file.ts';
import { loadSite } from '../content.ts';
import { toOpensearch } from '../exports/web/to-opensearch.ts';

/** How a browser searches the site from its address bar. */
export async function GET(): Promise<Response> {
  const [site, edition] = [await loadSite(), await loadEdition()];
  const [measure] = site.measures.values();
  return toTextFile(
    toOpensearch(edition, { name: shortName, example: measure?.name.toLowerCase() ?? 'figures' }),
    'application/opensearchdescription+xml',
  );
}
