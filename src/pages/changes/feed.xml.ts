import { loadEdition } from '../../components/cite/load-edition.ts';
import { toTextFile } from '../../components/cite/text-file.ts';
import { loadSite } from '../../content.ts';
import { toFeed } from '../../exports/web/to-feed.ts';
import { nameChanges } from '../../site/permalinks-changes.ts';

/** The changes as an Atom feed. */
export async function GET(): Promise<Response> {
  const site = await loadSite();
  return toTextFile(toFeed(nameChanges(site.changes), site, await loadEdition()), 'application/atom+xml');
}
