import { loadCitables } from '../components/cite/load-citables.ts';
import { toTextFile } from '../components/cite/text-file.ts';
import { toSitemap } from '../exports/web/to-sitemap.ts';

/** Every page that can be cited is one that can be listed. */
export async function GET(): Promise<Response> {
  const { citables, edition } = await loadCitables();
  return toTextFile(toSitemap(citables, edition), 'application/xml');
}
