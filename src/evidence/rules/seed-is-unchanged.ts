import type { Dossier } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import { findingAt } from '../finding-at.ts';

/** The text that an editor recorded is, byte for byte, the text that lies in `seeds/`. */
export function seedIsUnchanged({ seeds, records }: Dossier): Finding[] {
  return records.flatMap((record) => {
    const seed = seeds.find(({ file }) => file === record.data.seed);
    if (seed === undefined || seed.sha256 === record.data.sha256) return [];
    return findingAt('seed-is-unchanged', record, ['sha256'], {
      message: `\`seeds/${seed.file}\` is not the text that was recorded: expected SHA-256 \`${record.data.sha256}\`, found \`${seed.sha256}\`.`,
      hint: 'Seeds are never edited: put the recorded text back. If the change is meant, read the new text and run `npm run annotate -- --accept`.',
    });
  });
}
