import { readEditions } from '../../../scripts/lib/editions.ts';
import { dossierRoot } from '../../integration/dossier-root.ts';
import { toTimeMap } from '../../site/permalinks-time-map.ts';
import { toUrl } from '../../site/urls.ts';

/** The kept editions for programs, as RFC 7089 has it. */
export function GET(): Response {
  const toAddress = (path: string): string => new URL(toUrl(path), import.meta.env.SITE).href;
  const text = toTimeMap(readEditions(dossierRoot()).editions, toAddress);
  return new Response(text, { headers: { 'content-type': 'application/link-format' } });
}
