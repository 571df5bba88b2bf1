import type { Dossier } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import { foldWhitespace } from '../../parse/whitespace.ts';

/** No text lies in `seeds/` twice, white space aside. A warning, as the second one counts for nothing until it has a record. */
export function seedIsUnique({ seeds }: Dossier): Finding[] {
  const groups = Map.groupBy(seeds, ({ text }) => foldWhitespace(text));
  return [...groups.values()].flatMap(([first, ...copies]) =>
    copies.map(({ file }) => ({
      rule: 'seed-is-unique',
      severity: 'warning' as const,
      file: `seeds/${file}`,
      message: `The text is that of \`seeds/${first?.file}\`, word for word, so the site would show it as two sources.`,
      hint: 'Remove one of the two files.',
    })),
  );
}
