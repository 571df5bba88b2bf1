/** Where a page sends its reader at once, relative to itself; undefined for a page that stays. */
export function findWay(html: string): string | undefined {
  return /<meta http-equiv="refresh" content="0; ?url=([^"]*)"/.exec(html)?.[1];
}

/** True for a page that only says why what stood there is gone. */
export function isTombstone(html: string): boolean {
  return html.includes('<meta name="gone"');
}
