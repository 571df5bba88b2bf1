import type { Citable } from '../../src/cite/citable.ts';
import { toCsl } from '../../src/cite/to-csl.ts';
import type { CslItem } from '../../src/cite/csl.ts';
import type { Source } from '../../src/model/dossier.ts';
import { edition } from './project-site.ts';

const page = {
  description: 'What it is.',
  published: '2026-11-20',
  updated: '2026-11-22',
  quotations: [],
  checksum: null,
};

export const report: Citable = {
  ...page,
  kind: 'report',
  path: '/',
  title: edition.title,
  parts: [],
  sources: [],
  corrections: [],
};

export const topic: Citable = {
  ...page,
  kind: 'topic',
  path: '/topics/raids/',
  title: 'Raids and the courts',
  parts: [],
};

export const data: Citable = {
  ...page,
  kind: 'data',
  path: '/data/',
  title: 'Scam compounds: claims and figures',
  files: [],
  coverage: { period: null, places: [], measures: [], sources: [] },
};

/** The page of a source. */
export function toSource(source: Source): Citable {
  return { ...page, kind: 'source', path: `/sources/${source.id}/`, title: source.record?.label ?? source.id, source };
}

/** The record of a page in the edition of the tests. */
export function cite(citable: Citable): CslItem {
  return toCsl(citable, edition);
}
