import { parse } from 'yaml';
import { projectRoot } from '../../scripts/lib/files.ts';
import { readDossier } from '../../scripts/lib/read-dossier.ts';
import { describeStanding } from '../../src/components/cite/describe-standing.ts';
import { anchorClaims } from '../../src/evidence/anchor.ts';
import { toPage } from '../../src/mdx/to-page.ts';
import type { AnchoredClaim, Site, Source } from '../../src/model/dossier.ts';
import type { Edition } from '../../src/model/edition.ts';
import { annotatedPageSchema } from '../../src/model/page.ts';
import { findStatusBasis } from '../../src/site/status-basis.ts';

/** An edition with addresses below a folder of a host. */
export const edition: Edition = {
  id: 'scam-briefing',
  title: 'Scam compounds: what the texts say',
  description: 'What the texts report.',
  authors: 'The authors of the briefing',
  version: '2026.11.0',
  isKept: false,
  published: '2026-11-20',
  updated: '2026-11-22',
  licence: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  toAddress: (path) => new URL(`/briefing${path}`, 'https://example.org').href,
  describeStanding,
  findStatusBasis,
};

/** The project's own texts and records as a site. */
export function readProjectSite(): Site {
  const { dossier } = readDossier(projectRoot);
  const anchored: AnchoredClaim[] = [];
  const sources = dossier.records.map(({ data: record }): Source => {
    const seed = dossier.seeds.find(({ file }) => file === record.seed);
    if (!seed) throw new Error(`The record \`${record.id}\` has no seed.`);
    const claims = anchorClaims(seed, record);
    anchored.push(...claims);
    const frontmatter = toPage({ seed, record, annotations: [], claims, topics: new Map() }).split('\n---\n')[0] ?? '';
    const page = annotatedPageSchema.parse(parse(frontmatter.replace(/^---\n/, '')));
    const { label, shortLabel } = record;
    return { id: record.id, page, record, label, shortLabel, text: seed.text, html: '' };
  });
  return {
    sources: sources.sort((a, b) => (a.record?.weight.rank ?? 0) - (b.record?.weight.rank ?? 0)),
    claims: new Map(anchored.map((claim): [string, AnchoredClaim] => [claim.claim.id, claim])),
    entities: new Map(dossier.entities.data.map((entity) => [entity.id, entity])),
    measures: new Map(dossier.measures.data.map((measure) => [measure.id, measure])),
    relations: dossier.relations.data,
    changes: dossier.changes.data,
    topics: dossier.topics.map(({ id, frontmatter }) => ({ id, data: frontmatter })),
  };
}
