import type { KeptEdition } from '../model/permalink.ts';
import { keptUrl, timeMapUrl } from './permalinks-places.ts';
import { toHttpDate } from './permalinks-time-map.ts';

/** Where a site stands: its folder on the host, and the absolute address of a path below its root. */
export interface HostedSite {
  base: string;
  toAddress: (path: string) => string;
}

/** Media types that hosts do not know by the ending, or whose letters they do not know to be UTF-8. No file has two. */
const mediaTypes: readonly (readonly [pattern: string, mediaType: string])[] = [
  ['*.bib', 'application/x-bibtex; charset=utf-8'],
  ['*.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['*.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['*/annotations.json', 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'],
  ['*linkset.json', 'application/linkset+json'],
  ['*datapackage.json', 'application/vnd.datapackage+json'],
  ['*.csv', 'text/csv; charset=utf-8; header=present'],
  ['*.csv-metadata.json', 'application/csvm+json'],
  ['*.md', 'text/markdown; charset=utf-8'],
  ['*.txt', 'text/plain; charset=utf-8'],
  ['*/SHA256SUMS', 'text/plain; charset=utf-8'],
  ['*.link', 'application/link-format'],
  ['*/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
];

/** What is no page, so that only a header can lead from it to the links of the site (FAIR Signposting, level 2). */
const withoutHead = ['briefing.pdf', 'data/*', 'sources/*'];

/** Headers as hosts read them (Netlify, Cloudflare Pages and others). Others go by the endings and by what is in the pages. */
export function toHeadersFile({ base, toAddress }: HostedSite, editions: readonly KeptEdition[]): string {
  const linkset = `Link: <${toAddress('/linkset.json')}>; rel="linkset"; type="application/linkset+json"`;
  const timeMap = `Link: <${toAddress(timeMapUrl)}>; rel="timemap"; type="application/link-format"`;
  const kept = keptUrl.slice(1);
  const rules: [pattern: string, ...headers: string[]][] = [
    ...mediaTypes.map(([pattern, mediaType]): [string, string] => [pattern, `Content-Type: ${mediaType}`]),
    ...withoutHead.map((pattern): [string, string] => [pattern, linkset]),
    ...(editions.length > 0 ? [[`${kept}*`, 'X-Robots-Tag: noindex'] as [string, string]] : []),
    ...editions.map(({ version, date }): [string, string, string] => [
      `${kept}${version}/*`,
      `Memento-Datetime: ${toHttpDate(date)}`,
      timeMap,
    ]),
  ];
  return rules.map(([pattern, ...headers]) => [`${base}${pattern}`, ...headers].join('\n  ')).join('\n\n') + '\n';
}
