import { loadEdition } from '../components/cite/load-edition.ts';
import { toTextFile } from '../components/cite/text-file.ts';
import { toRobots } from '../exports/web/to-robots.ts';

/** What programs may read: everything. */
export async function GET(): Promise<Response> {
  return toTextFile(toRobots(await loadEdition()), 'text/plain');
}
