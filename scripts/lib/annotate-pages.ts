import { join } from 'node:path';
import { removeFile, writeText } from './files.ts';
import { isError, toReport } from './report.ts';
import { findOrphans, reviewDossier } from './review.ts';

/** Problems with which no sound page can be made; all others are listed and left to `check`. */
const mustNotWrite = new Set([
  'seed-is-text',
  'seed-is-unchanged',
  'file-is-yaml',
  'file-fits-schema',
  'page-is-unique',
]);

/** Writes the pages of all seeds, says what is left to decide, and gives the exit code. */
export function annotatePages(root: string): number {
  const { pages, findings } = reviewDossier(root);
  const broken = findings.filter(({ rule }) => mustNotWrite.has(rule));
  if (broken.some(isError)) {
    console.error(`${toReport(broken)}\n\nNothing was written.`);
    return 1;
  }
  const written = [...pages].filter(([file, text]) => writeText(join(root, file), text));
  const orphans = findOrphans(root, pages);
  for (const file of orphans) removeFile(join(root, file));
  for (const [file] of written) console.log(`wrote ${file}`);
  for (const file of orphans) console.log(`removed ${file}`);
  console.log(`${pages.size} pages, ${written.length} changed.`);
  if (findings.length > 0) console.log(`\nTo decide:\n\n${toReport(findings)}`);
  return 0;
}
