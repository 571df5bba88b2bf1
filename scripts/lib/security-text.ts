import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toSecurityText } from '../../src/exports/web/to-security-text.ts';
import { UserError } from './cli.ts';
import { toBase } from './permalinks-base.ts';

const path = '.well-known/security.txt';
/** Less than the year that the format allows, so that a site that is built now and then is never without. */
const daysValid = 330;

/** Writes whom to tell of a weakness, where `SITE_CONTACT` names somebody and the site stands at the root of its host. */
export function writeSecurityText(folder: string, base: string, today: Date): void {
  const contact = process.env['SITE_CONTACT'];
  if (!contact || toBase(base) !== '/') return;
  if (!/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:[+\d-]+)$/.test(contact)) {
    throw new UserError(
      `SITE_CONTACT is \`${contact}\`, which is no address that programs can use.`,
      'Expected a scheme in front, e.g. `mailto:editor@example.org` or `https://example.org/contact/`.',
    );
  }
  const expires = new Date(today);
  expires.setUTCDate(expires.getUTCDate() + daysValid);
  const canonical = new URL(path, process.env['SITE_URL'] ?? 'http://localhost:4321').href;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), toSecurityText({ contact, expires, canonical }));
}
