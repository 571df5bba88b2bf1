import type { Dossier } from '../../model/dossier.ts';
import type { Finding } from '../../model/finding.ts';

/** Every seed has an editor's record. A warning: a new text may be annotated before anybody has read it. */
export function sourceIsRecorded({ seeds, records }: Dossier): Finding[] {
  const recorded = new Set(records.map(({ data }) => data.seed));
  return seeds
    .filter(({ file }) => !recorded.has(file))
    .map(({ file, sha256 }) => ({
      rule: 'source-is-recorded',
      severity: 'warning',
      file: `seeds/${file}`,
      message: `No record in \`content/sources/\` names the seed \`${file}\`, so nothing in it can be cited.`,
      hint: `Write a record for it, \`content/sources/<id>.yaml\`, which begins with its \`id\`, \`seed: ${file}\` and \`sha256: ${sha256}\`: bibliography with evidence, weight, rights and claims.`,
    }));
}
