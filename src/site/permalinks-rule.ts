import type { Finding } from '../model/finding.ts';
import type { Ledger, Redirect } from '../model/permalink.ts';
import { listLedger, splitAddress, toFolder, type PublishedAddress } from './permalinks.ts';
import { isContentAddress } from './permalinks-content.ts';
import { followMoves } from './permalinks-moves.ts';

/** Where the addresses stand that were published, from the root of a dossier. */
export const ledgerFile = 'content/permalinks.json';
/** Where it stands what became of those that moved. */
export const redirectsFile = 'content/redirects.yaml';

export interface KnownAddresses {
  /** Addresses that the records give now. */
  content: ReadonlySet<string>;
  /** Anchors of relations and names that they gave when the last edition was released. */
  recorded: ReadonlySet<string>;
  ledger: Ledger;
  redirects: readonly Redirect[];
}

/** The rule `url-is-kept`, as far as records alone can tell: whatever was published still leads to something. */
export function urlIsKept({ content, recorded, ledger, redirects }: KnownAddresses): Finding[] {
  const gone = new Set(redirects.flatMap((entry) => ('gone' in entry ? [entry.from] : [])));
  return listLedger(ledger)
    .filter(({ address }) => {
      const target = followMoves(address, redirects);
      if (target === undefined || gone.has(target) || gone.has(toFolder(splitAddress(target).path))) return false;
      return isContentAddress(target, recorded) && !content.has(target);
    })
    .map(toLostFinding);
}

/** What to say about an address that leads nowhere any more. */
export function toLostFinding({ version, address }: PublishedAddress): Finding {
  return {
    rule: 'url-is-kept',
    severity: 'error',
    file: ledgerFile,
    message: `\`${address}\` was published with version \`${version}\` and leads nowhere now.`,
    hint: toHint(address),
  };
}

function toHint(address: string): string {
  if (address.startsWith('/claims/')) {
    return 'A claim is never taken out: put it back into its record with `withdrawn: { on: …, why: … }`, and its page says so.';
  }
  const entry = `\`- { from: ${address}, to: … }\``;
  const gone = `\`- { from: ${address}, gone: why, on: day }\``;
  return `Put back what stood there. If it moved, add ${entry} to \`${redirectsFile}\`; if nothing takes its place, ${gone}.`;
}
