import type { Located } from '../model/dossier.ts';
import type { Finding } from '../model/finding.ts';
import type { Redirect } from '../model/permalink.ts';
import { splitAddress } from './permalinks.ts';
import { isContentAddress } from './permalinks-content.ts';
import { followMoves } from './permalinks-moves.ts';

const rule = 'redirect-leads-on';

/** Redirects say one thing about an address, hide nothing that stands, and lead, in the end, to something that exists. */
export function redirectLeadsOn(redirects: Located<Redirect[]>, content: ReadonlySet<string>): Finding[] {
  const { data } = redirects;
  const gone = new Set(data.flatMap((entry) => ('gone' in entry ? [entry.from] : [])));
  return data.flatMap((entry, at) => {
    const report = (field: string, message: string, hint: string): Finding[] => [
      { rule, severity: 'error', file: redirects.file, ...redirects.locate([at, field]), message, hint },
    ];
    const { from } = entry;
    if (data.findIndex((other) => other.from === from) < at) {
      return report(
        'from',
        `The address \`${from}\` is already dealt with further up.`,
        'Keep one of the two entries.',
      );
    }
    if (content.has(from)) {
      const hint = 'Take the entry out, or give what stands there now an address of its own.';
      return report('from', `Something stands at \`${from}\`, which the entry would hide.`, hint);
    }
    if ('gone' in entry) return [];
    const target = followMoves(from, data);
    if (target === undefined) {
      return report(
        'to',
        `\`${from}\` leads back to itself.`,
        'Let the last address of the circle lead to what stands.',
      );
    }
    if (!isFitting(from, target)) {
      return report(
        'to',
        `\`${from}\` leads to \`${target}\`, which is of another kind.`,
        'Lead pages to pages, files to files.',
      );
    }
    if (gone.has(target) || !isContentAddress(target, new Set()) || content.has(target)) return [];
    return report(
      'to',
      `\`${from}\` leads to \`${target}\`, which does not exist.`,
      'Name an address that the site has.',
    );
  });
}

/** A page leads to a page or a passage, a file to a file. */
function isFitting(from: string, to: string): boolean {
  const isFile = (address: string): boolean => !splitAddress(address).path.endsWith('/');
  return isFile(from) === isFile(to);
}
