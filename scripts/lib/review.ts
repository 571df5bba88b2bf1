import { join } from 'node:path';
import { checkDossier } from '../../src/evidence/check-dossier.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Finding } from '../../src/model/finding.ts';
import { annotateSeeds } from './annotate-seeds.ts';
import { findText, listFiles } from './files.ts';
import { readDossier } from './read-dossier.ts';
import { checkReadings } from './reading/check-readings.ts';
import { toPages } from './to-pages.ts';

/** A dossier with its generated pages and everything that is wrong with it. */
export interface Review {
  dossier: Dossier;
  pages: Map<string, string>;
  findings: Finding[];
}

/** Reads a dossier, makes its pages and runs every rule. Writes nothing. */
export function reviewDossier(root: string): Review {
  const { dossier, findings } = readDossier(root);
  const readings = annotateSeeds(dossier);
  const generated = toPages(dossier, readings);
  return {
    dossier,
    pages: generated.pages,
    findings: [...findings, ...generated.findings, ...checkDossier(dossier), ...checkReadings(dossier, readings)],
  };
}

/** The rule `page-is-current`: the committed pages equal what the seeds and records give now. */
export function findStalePages(root: string, pages: ReadonlyMap<string, string>): Finding[] {
  const hint = 'Run `npm run annotate` and commit what it writes.';
  const stale = [...pages].flatMap(([file, text]): Finding[] => {
    const found = findText(join(root, file));
    if (found === text) return [];
    const message = found === undefined ? 'The page has not been generated.' : firstDifference(found, text);
    return [{ rule: 'page-is-current', severity: 'error', file, message, hint }];
  });
  return [...stale, ...findOrphans(root, pages).map((file) => toOrphan(file, hint))];
}

/** Generated pages on disk that no seed gives any more. */
export function findOrphans(root: string, pages: ReadonlyMap<string, string>): string[] {
  const files = listFiles(join(root, 'content/annotated'), '.mdx').map((name) => `content/annotated/${name}`);
  return files.filter((file) => !pages.has(file));
}

function toOrphan(file: string, hint: string): Finding {
  return { rule: 'page-is-current', severity: 'error', file, message: 'No seed gives this page any more.', hint };
}

function firstDifference(found: string, expected: string): string {
  const lines = expected.split('\n');
  const index = found.split('\n').findIndex((line, at) => line !== lines[at]);
  return `The page is not what its seed and record give now; the first difference is in line ${index < 0 ? lines.length : index + 1}.`;
}
