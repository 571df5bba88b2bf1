import type { Edition } from '../../model/edition.ts';
import type { Checksum, Citable } from '../citable.ts';
import { toSentences, upright, type Phrase } from './phrase.ts';
import { toPlainDay } from './printed-dates.ts';
import type { Reference } from './reference.ts';

/** Letters of a checksum that tell two texts apart by eye. */
export const shortHash = 12;

/**
 * A citation for the record: what it is, in which version of the briefing, where, where it stays as it is, and the beginning of the checksum
 * that shows whether it still reads as it did. The day of access is the reader's to fill in.
 */
export function toPlain(citable: Citable, { item, description }: Reference, edition: Edition): Phrase[] {
  const day = toPlainDay(item.issued);
  const isOriginal = citable.kind === 'source';
  const whole = citable.kind === 'report' || citable.kind === 'data' ? undefined : upright(edition.title);
  return toSentences([
    upright(item.title ?? `[${description}]`),
    isOriginal ? upright(day === undefined ? 'No date stated' : day) : undefined,
    isOriginal ? upright(`Annotated copy in: ${edition.title}`) : whole,
    upright([`Version ${edition.version}`, ...(isOriginal || day === undefined ? [] : [day])].join(', ')),
    upright(`<${edition.toAddress(citable.path)}>`),
    hasKept(citable, edition) ? upright(`Kept as <${toKept(citable, edition)}>`) : undefined,
    citable.checksum === null ? undefined : upright(toHash(citable.checksum)),
    upright('Accessed [day]'),
  ]);
}

/** The list of editions is kept in none of them. */
function hasKept({ path }: Citable, { isKept }: Edition): boolean {
  return isKept && path !== '/versions/';
}

function toKept({ path }: Citable, { version, toAddress }: Edition): string {
  return toAddress(`/v/${version}${path}`);
}

function toHash({ path, sha256 }: Checksum): string {
  return `SHA-256 of ${path.slice(1)}: ${sha256.slice(0, shortHash)}`;
}
