import type { APIContext, GetStaticPaths } from 'astro';
import type { Citable } from '../../cite/citable.ts';
import type { Context } from '../../cite/to-citable.ts';
import { loadCitables, loadProse } from '../../components/cite/load-citables.ts';
import { toProsePath, toProseTwin } from '../../components/cite/prose.ts';
import { toPageParameter } from '../../components/cite/record-paths.ts';
import { toTextFile } from '../../components/cite/text-file.ts';
import { toClaimTwin } from '../../exports/twin/to-claim-twin.ts';
import { toSourceTwin } from '../../exports/twin/to-source-twin.ts';

export const getStaticPaths = (async () => {
  const { citables, ...context } = await loadCitables();
  const prose = (await loadProse()).map((entry) => [toProsePath(entry), toProseTwin(entry, context)] as const);
  const records = citables.flatMap((citable) => {
    const text = toRecordTwin(citable, context);
    return text === undefined ? [] : [[citable.path, text] as const];
  });
  return [...prose, ...records].map(([path, text]) => ({ params: { page: toPageParameter(path) }, props: { text } }));
}) satisfies GetStaticPaths;

/** The page of a claim or a source; undefined for others. */
function toRecordTwin(citable: Citable, { site, edition }: Context): string | undefined {
  if (citable.kind === 'source') {
    const head = { ...citable, description: citable.description ?? citable.title };
    return toSourceTwin(head, citable.source, site, edition);
  }
  const [quotation] = citable.quotations;
  return citable.kind === 'claim' && quotation ? toClaimTwin(citable, quotation.anchored, site, edition) : undefined;
}

/** A page as plain Markdown. */
export function GET({ props }: APIContext<{ text: string }>): Response {
  return toTextFile(props.text, 'text/markdown');
}
