/** Whom to write to about a weakness of the site, and where this is said (RFC 9116). */
export interface SecurityContact {
  /** An address with its scheme, e.g. `mailto:editor@example.org`. */
  contact: string;
  /** Moment after which it has to be said again, less than a year ahead. */
  expires: Date;
  /** Absolute address of the file. */
  canonical: string;
}

/** The file `security.txt`, which programs read only below `/.well-known/` at the root of a host. */
export function toSecurityText({ contact, expires, canonical }: SecurityContact): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    `Canonical: ${canonical}`,
    'Preferred-Languages: en',
    '',
  ].join('\n');
}
