import type { APIContext, GetStaticPaths } from 'astro';
import { toTextFile } from '../../../components/cite/text-file.ts';
import { loadSite } from '../../../content.ts';

export const getStaticPaths = (async () => {
  const { sources } = await loadSite();
  return sources
    .filter(({ page }) => page.display === 'full')
    .map(({ id, text }) => ({ params: { source: id }, props: { text } }));
}) satisfies GetStaticPaths;

/**
 * The stored text of a source, byte for byte as its checksum was taken: seeds are valid UTF-8, and a byte order mark is
 * kept. A text that may not be shown whole has no such file.
 */
export function GET({ props }: APIContext<{ text: string }>): Response {
  return toTextFile(props.text, 'text/plain');
}
