/** A folder on the host with a slash at both ends. */
export function toBase(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}
