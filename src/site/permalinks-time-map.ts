import type { KeptEdition } from '../model/permalink.ts';
import { formatDay } from './dates.ts';
import { keptUrl, timeMapUrl } from './permalinks-places.ts';

/** The kept editions, oldest first, as a list of links for programs that look for earlier states of the site (RFC 7089). */
export function toTimeMap(editions: readonly KeptEdition[], toAddress: (path: string) => string): string {
  const last = editions.length - 1;
  const range = [editions[0], editions[last]].map((edition) => edition && toHttpDate(edition.date));
  const [from, until] = range;
  const links = [
    toLink(toAddress('/'), { rel: 'original' }),
    toLink(toAddress(timeMapUrl), {
      rel: 'self',
      type: 'application/link-format',
      ...(from && until ? { from, until } : {}),
    }),
    ...editions.map(({ version, date }, index) => {
      const rel = [index === 0 ? 'first' : '', index === last ? 'last' : '', 'memento'].filter(Boolean).join(' ');
      return toLink(toAddress(`${keptUrl}${version}/`), { rel, datetime: toHttpDate(date) });
    }),
  ];
  return `${links.join(',\n')}\n`;
}

/** A rule of CSS by which the link of a kept page to the current edition says which one that is. */
export function toCurrentName(version: string, date: string | undefined): string {
  const name = [version, date === undefined ? undefined : formatDay(date)].filter(Boolean).join(', ');
  return `.current-edition::after { content: ${JSON.stringify(` (${name})`)} }\n`;
}

function toLink(address: string, attributes: Readonly<Record<string, string>>): string {
  return [`<${address}>`, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join('; ');
}

/** `2026-11-22` to `Sun, 22 Nov 2026 00:00:00 GMT`. */
export function toHttpDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}
