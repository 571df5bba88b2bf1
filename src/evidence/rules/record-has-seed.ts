import type { Dossier } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';
import { findingAt } from '../finding-at.ts';
import { listValues } from '../words/list-values.ts';
import { findNearest } from '../words/nearest.ts';

const rule = 'record-has-seed';

/** Every record names a text that lies in `seeds/`, and stands in the file that its id names. */
export function recordHasSeed({ seeds, records }: Dossier): Finding[] {
  const files = seeds.map(({ file }) => file);
  return records.flatMap((record) => {
    const { id, seed } = record.data;
    const missing = files.includes(seed) ? [] : [toMissing(seed, files)];
    const expected = `content/sources/${id}.yaml`;
    const misplaced = record.file === expected ? [] : [toMisplaced(id, expected, record.file)];
    return [
      ...missing.map((problem) => findingAt(rule, record, ['seed'], problem)),
      ...misplaced.map((problem) => findingAt(rule, record, ['id'], problem)),
    ];
  });
}

function toMissing(seed: string, files: string[]): { message: string; hint: string } {
  const nearest = findNearest(seed, files);
  const known = nearest.length > 0 ? nearest : files;
  return {
    message: `The record names the seed \`${seed}\`, which does not lie in \`seeds/\`.`,
    hint: known.length > 0 ? `There is ${listValues(known)}.` : 'Put the text into `seeds/`.',
  };
}

function toMisplaced(id: string, expected: string, found: string): { message: string; hint: string } {
  return {
    message: `The record has the id \`${id}\`: expected it in \`${expected}\`, found it in \`${found}\`.`,
    hint: 'Name the file after the id. If the source was published before, its id stays and the file is renamed.',
  };
}
