import { readEditions } from '../../../scripts/lib/editions.ts';
import { loadEdition } from '../../components/cite/load-edition.ts';
import { toTextFile } from '../../components/cite/text-file.ts';
import { loadSite } from '../../content.ts';
import { toFeed } from '../../exports/web/to-feed.ts';
import { dossierRoot } from '../../integration/dossier-root.ts';
import { nameChanges } from '../../site/permalinks-changes.ts';

/** The editions and the changes as an Atom feed. */
export async function GET(): Promise<Response> {
  const site = await loadSite();
  const news = { changes: nameChanges(site.changes), editions: readEditions(dossierRoot()).editions };
  return toTextFile(toFeed(news, site, await loadEdition()), 'application/atom+xml');
}
