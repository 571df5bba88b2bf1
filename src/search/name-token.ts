/**
 * The one word that stands for a name in the index: a runic letter, eight characters worked out from the id, and `z`. All are of one
 * length, so that none begins another one: with ids instead, `hun-to` would find what is beside `hun-to-…` as well.
 */
export function toNameToken(id: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of id) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  const hash = (0x100000000 * (0xff & low) + (high >>> 0)).toString(36);
  return `\u16D6${hash.padStart(8, '0').slice(-8)}z`;
}
