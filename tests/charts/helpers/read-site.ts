import { readDossier } from '../../../scripts/lib/read-dossier.ts';
import { projectRoot } from '../../../scripts/lib/files.ts';
import type { Claim, Figure } from '../../../src/model/claim.ts';
import type { Dossier, Site, Source } from '../../../src/model/dossier.ts';
import type { SourceRecord } from '../../../src/model/source-record.ts';

/** The dossier of the project as the pictures see it. */
export function readProjectSite(): Site {
  return toSite(readDossier(projectRoot).dossier);
}

/** The parts of a dossier that pictures draw on; bodies and places in the text are left empty. */
export function toSite({ records, entities, measures, relations }: Dossier): Site {
  const sources = records.map(({ data }) => toSource(data));
  return withSources(
    {
      sources: [],
      claims: new Map(),
      entities: new Map(entities.data.map((entity) => [entity.id, entity])),
      measures: new Map(measures.data.map((measure) => [measure.id, measure])),
      relations: relations.data,
      changes: [],
      topics: [],
    },
    sources.toSorted((a, b) => (a.record?.weight.rank ?? 0) - (b.record?.weight.rank ?? 0)),
  );
}

/** A site with more sources. */
export function withSources(site: Site, more: readonly Source[]): Site {
  const sources = [...site.sources, ...more];
  const claims = sources.flatMap(({ id, record }) =>
    (record?.claims ?? []).map(
      (claim) => [claim.id, { claim, source: id, paragraph: 'p1', start: 0, end: 1 }] as const,
    ),
  );
  return { ...site, sources, claims: new Map(claims) };
}

/** A source of claims, taken from another for everything else. */
export function toOtherSource(source: Source, id: string, claims: Claim[]): Source {
  if (!source.record) throw new Error(`\`${source.id}\` has no record.`);
  return toSource({ ...source.record, id, shortLabel: id, claims });
}

/** A claim with a figure, from another claim with some things changed. */
export function toOtherFigure(claim: Claim, id: string, changes: Partial<Figure>): Claim {
  if (!claim.figure) throw new Error(`\`${claim.id}\` has no figure.`);
  const { partOf: _, ...figure } = claim.figure;
  return { ...claim, id, figure: { ...figure, ...changes } };
}

function toSource(record: SourceRecord): Source {
  const { id, seed, sha256, title, publisher, author, published, genre, language, display } = record;
  const page = { id, seed, sha256, reviewed: true, title, publisher, author, published, genre, language, display };
  return {
    id,
    record,
    label: record.label,
    shortLabel: record.shortLabel,
    page: { ...page, topics: [], annotations: {}, paragraphs: [], claims: [] },
    text: '',
    html: '',
  };
}
