import { loadSite } from '../../content.ts';

/** Checksums of the published texts under the names by which they are downloaded, as `sha256sum -c` reads them. */
export async function GET(): Promise<Response> {
  const { sources } = await loadSite();
  const lines = sources
    .filter(({ page }) => page.display === 'full')
    .map(({ id, page }) => `${page.sha256}  ${id}.txt\n`);
  return new Response(lines.join(''), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
