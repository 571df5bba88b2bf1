/** The two parts of a title that a colon parts: `A: b` to `A` and `b`; the second is empty without one. */
export function splitTitle(title: string): { main: string; rest: string } {
  const [main = title, ...rest] = title.split(': ');
  return { main, rest: rest.join(': ') };
}
