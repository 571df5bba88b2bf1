import { toLinkset } from '../cite/to-linkset.ts';
import { loadCitables } from '../components/cite/load-citables.ts';
import { toTextFile } from '../components/cite/text-file.ts';

/** The typed links of all pages in one file. */
export async function GET(): Promise<Response> {
  const { citables, edition } = await loadCitables();
  return toTextFile(JSON.stringify(toLinkset(citables, edition)), 'application/linkset+json');
}
