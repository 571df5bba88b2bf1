import type { APIContext, GetStaticPaths } from 'astro';
import { loadEdition } from '../../components/cite/load-edition.ts';
import { loadProse } from '../../components/cite/load-citables.ts';
import { toProsePath, toProseTwin } from '../../components/cite/prose.ts';
import { toPageParameter } from '../../components/cite/record-paths.ts';
import { toTextFile } from '../../components/cite/text-file.ts';
import { loadSite } from '../../content.ts';

export const getStaticPaths = (async () => {
  const context = { site: await loadSite(), edition: await loadEdition() };
  return (await loadProse()).map((entry) => ({
    params: { page: toPageParameter(toProsePath(entry)) },
    props: { text: toProseTwin(entry, context) },
  }));
}) satisfies GetStaticPaths;

/** A page of prose as plain Markdown. */
export function GET({ props }: APIContext<{ text: string }>): Response {
  return toTextFile(props.text, 'text/markdown');
}
