import { createHash } from 'node:crypto';

/** SHA-256 of a text's bytes in UTF-8, as 64 lower-case hexadecimal digits. */
export function toSha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
