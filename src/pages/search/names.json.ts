import { loadSite } from '../../content.ts';
import type { KnownName } from '../../search/records.ts';

/** Every name with all its forms, for the search index. */
export async function GET(): Promise<Response> {
  const { entities } = await loadSite();
  const names: KnownName[] = [...entities.values()].map(({ id, name, aliases }) => ({ id, name, aliases }));
  return Response.json(names);
}
